import { addressedCall, showCallAddress } from './address.ts';
import { callActions } from './call-actions.ts';
import { callMessages } from './call-messages.ts';
import type { JournalEntry, User, World } from './control.ts';
import { element } from './element.ts';
import { attempt } from './notice.ts';
import type { Session } from './session.ts';
import { timeOfDay } from './time.ts';
import type { NameOf } from './user-names.ts';

/** One member of the state that a call has changed. */
interface Change {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const absent = 'none';

/** What a call has changed about its subject. */
function changesOf({ before = {}, after }: JournalEntry): Change[] {
  if (!after) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({
      name,
      from: String(before[name] ?? absent),
      to: String(after[name] ?? absent),
    }))
    .filter(({ from, to }) => from !== to);
}

/** How a status is coloured. */
export function toneOf(status: number): 'good' | 'plain' | 'warm' | 'bad' {
  if (status === 0 || status >= 500) return 'bad';
  if (status >= 400) return 'warm';
  return status >= 300 ? 'plain' : 'good';
}

const change = ({ name, from, to }: Change) =>
  element(
    'span',
    'change',
    element('span', 'change-name', name),
    element('del', '', from),
    element('span', { class: 'arrow', 'aria-label': 'to' }, '→'),
    element('ins', '', to),
  );

function actorOf({ actor }: JournalEntry, nameOf: NameOf): string {
  if (actor.kind === 'user' && actor.id !== undefined) return `user ${nameOf(actor.id)}`;
  return actor.id === undefined ? actor.kind : `${actor.kind} ${actor.id}`;
}

const fact = (name: string, ...value: (Node | string)[]) =>
  element('div', '', element('dt', '', name), element('dd', '', ...value));

const state = (values: JournalEntry['before']) =>
  Object.entries(values ?? {})
    .map(([name, value]) => `${name} ${value}`)
    .join(', ') || absent;

/** What was ignored of a request, one line each. */
const warningList = (warnings: NonNullable<JournalEntry['warnings']>) =>
  element('ul', 'warnings', ...warnings.map(({ message }) => element('li', '', message)));

const eventTypes = (events: NonNullable<JournalEntry['events']>) =>
  events.map(({ action }) => action.type).join(', ');

const counted = (warnings: number) => (warnings === 1 ? '1 warning' : `${warnings} warnings`);

/** What the rows of the journal go by. */
export interface CallContext {
  readonly session: Session;
  readonly nameOf: NameOf;
  userOf(userID: string): User | undefined;
  world(): Promise<World>;
}

const factsOf = (entry: JournalEntry, nameOf: NameOf) => {
  const { subject, faults, warnings, events, before, after } = entry;
  return [
    fact('Why', entry.rule),
    fact('Caller', actorOf(entry, nameOf)),
    ...(subject?.userID
      ? [fact('User', nameOf(subject.userID), ' ', element('code', '', subject.userID))]
      : []),
    ...(subject?.flowID ? [fact('Flow', element('code', '', subject.flowID))] : []),
    ...(before || after ? [fact('Before', state(before)), fact('After', state(after))] : []),
    ...(events ? [fact('Audit events', eventTypes(events))] : []),
    ...(faults ? [fact('Faults', faults.join(', '))] : []),
    ...(warnings ? [fact('Warnings', warningList(warnings))] : []),
    fact('Time in the world', entry.at),
    fact('Answered in', `${entry.milliseconds} ms`),
  ];
};

/** Everything about a call; its messages come once they are read. */
function detail(entry: JournalEntry, { session, nameOf, userOf, world }: CallContext): HTMLElement {
  const node = element('div', 'call-detail', element('dl', '', ...factsOf(entry, nameOf)));
  attempt(async () => {
    const at = { entryID: String(entry.id) };
    const [call, where] = await Promise.all([
      session.call('get', '/journal/{entryID}', undefined, at),
      world(),
    ]);
    const user = entry.subject?.userID === undefined ? undefined : userOf(entry.subject.userID);
    node.append(callMessages(call), callActions(call, session, { user, world: where }));
  });
  return node;
}

/** One call as a row that opens. */
export function journalRow(entry: JournalEntry, context: CallContext): HTMLElement {
  const { nameOf } = context;
  const { operationId, subject, faults = [], warnings = [] } = entry;
  const changes = changesOf(entry);
  const why = element('span', 'why', element('span', 'rule', entry.rule));
  why.append(...faults.map((fault) => element('span', 'fault', fault)));
  if (warnings.length > 0) why.append(element('span', 'warning', counted(warnings.length)));
  why.append(...changes.map(change));
  const summary = element(
    'summary',
    '',
    element('time', { datetime: entry.at }, timeOfDay(entry.at)),
    element(
      'span',
      { class: 'status', 'data-tone': toneOf(entry.status) },
      entry.status === 0 ? 'cut' : String(entry.status),
    ),
    element(
      'span',
      'what',
      element('span', 'operation', operationId ?? 'no action'),
      subject?.userID ? element('span', 'who', nameOf(subject.userID)) : undefined,
      element(
        'span',
        'request',
        element('span', 'method', entry.method),
        // What tells paths apart is at their end, so that is what stays in a narrow place.
        element('span', 'path', element('bdi', { dir: 'ltr' }, entry.path)),
      ),
    ),
    why,
  );
  const details = element('details', { class: 'call', 'data-entry': entry.id }, summary);
  let isRead = false;
  details.addEventListener('toggle', () => {
    if (details.open) showCallAddress(entry.id);
    else if (addressedCall() === entry.id) showCallAddress(undefined);
    if (details.open && !isRead) details.append(detail(entry, context));
    isRead ||= details.open;
  });
  return element('li', '', details);
}
