import { copyButton } from './clipboard.ts';
import type { World } from './control.ts';
import { element } from './element.ts';
import { attempt } from './notice.ts';
import { readOnOpen } from './read-on-open.ts';
import { readSaved, type SavedRecord } from './saved-records.ts';
import type { Session } from './session.ts';
import { badge } from './status-badge.ts';
import { day, timeOfDay } from './time.ts';
import type { NameOf } from './user-names.ts';

/** The status of a flow that has come to its end. */
const tones: Readonly<Record<string, string>> = { COMPLETED: 'good', FAILED: 'bad' };

const timeNode = (time: unknown) =>
  element(
    'time',
    { datetime: new Date(Number(time)).toISOString(), title: day(Number(time)) },
    timeOfDay(Number(time)),
  );

const userOf = (record: SavedRecord, nameOf: NameOf) =>
  record['userID'] === undefined ? 'nobody yet' : nameOf(String(record['userID']));

function flowRow(flow: SavedRecord, nameOf: NameOf, applicationOf: NameOf): HTMLElement {
  const status = String(flow['status']);
  return element(
    'li',
    '',
    element(
      'span',
      'application',
      element('span', '', badge(status, tones[status] ?? 'plain')),
      element(
        'span',
        'hint',
        `${userOf(flow, nameOf)} · ${applicationOf(String(flow['clientID']))}`,
      ),
      element('span', 'hint', 'since ', timeNode(flow['createdAt'])),
    ),
    copyButton(
      `the ID of the flow of ${timeOfDay(Number(flow['createdAt']))}`,
      () => flow.id,
      'ID',
    ),
  );
}

const sessionRow = (record: SavedRecord, nameOf: NameOf) =>
  element(
    'li',
    '',
    element('strong', '', userOf(record, nameOf)),
    element('span', 'hint', 'signed on at ', timeNode(record['authenticatedAt'])),
  );

function grantRow(grant: SavedRecord, nameOf: NameOf, applicationOf: NameOf): HTMLElement {
  const kind = grant['kind'] === 'code' ? 'Code' : 'Refresh token';
  return element(
    'li',
    '',
    element('strong', '', `${kind}${grant['spent'] === true ? ', used' : ''}`),
    element(
      'span',
      'hint',
      `${userOf(grant, nameOf)} · ${applicationOf(String(grant['clientID']))} · until `,
      timeNode(grant['expiresAt']),
    ),
  );
}

function list(title: string, none: string, rows: readonly HTMLElement[]): HTMLElement[] {
  const heading = element('h4', '', title);
  if (rows.length === 0) return [heading, element('p', 'hint', none)];
  return [heading, element('ul', { class: 'applications', 'aria-label': title }, ...rows)];
}

/** Creates the list of the flows and sessions of a world, the newest first; nothing of their secrets is shown. */
export function createFlowsPart(session: Session, nameOf: NameOf): HTMLElement {
  let applications: World['applications'] = [];
  const applicationOf = (id: string) => applications.find((it) => it.id === id)?.name ?? id;
  const { node, refresh } = readOnOpen('Flows and sessions', 'flows', async () => {
    const { records } = await readSaved(session);
    const newest = (table: string) => [...(records[table] ?? [])].reverse();
    const flows = newest('flows').map((flow) => flowRow(flow, nameOf, applicationOf));
    const sessions = newest('sessions').map((record) => sessionRow(record, nameOf));
    const grants = newest('grants').map((grant) => grantRow(grant, nameOf, applicationOf));
    return [
      ...list('Flows', 'No sign-on is going on.', flows),
      ...list('Sessions', 'Nobody is signed on.', sessions),
      ...list('Codes and refresh tokens', 'None was issued.', grants),
    ];
  });
  session.on('world', (world) => {
    applications = world.applications;
    attempt(refresh);
  });
  session.onFlow(() => attempt(refresh));
  return node;
}
