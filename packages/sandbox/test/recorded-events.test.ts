import { beforeEach, describe, expect, it } from 'vitest';
import { auditEvents } from '../../contract/test/recorded/manifest.ts';
import type { WebhookEvent } from '../src/index.ts';
import { member, text } from './answer.ts';
import { differencesFrom } from './recorded-members.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  newPassword,
  type TestWorld,
  testSandbox,
} from './world.ts';

let posted: WebhookEvent[] = [];
const sandbox = testSandbox({ audit: (events) => posted.push(...events) });
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
  posted = [];
});

const json = 'application/json';
const user = () => `/users/${idOf('user.ok')}`;

async function changeOwn(): Promise<unknown> {
  const token = await world.tokenOf('user.ok', ['p1:reset:userPassword']);
  return world.password('user.ok', 'reset', { currentPassword, newPassword }, token);
}

/** The event of the newest call, as the audit log has it. */
const shown = async () => member(await world.entry(), 'events', 0);

/** What a user of the administration console does in a recording, a worker does in the sandbox. */
const byWorker = [
  'actors.user.environment.id',
  'actors.user.href',
  'actors.user.id',
  'actors.user.name',
  'actors.user.type',
];

/** Recorded of applications of PingOne itself, which have no address. */
const ofClient = ['actors.client.environment.id', 'actors.client.href'];

interface Situation {
  readonly file: string;
  readonly act: () => Promise<unknown>;
  readonly lacks?: readonly string[];
  readonly adds?: readonly string[];
}

// The sandbox has no audit log that an event could be read from one by one.
const own = '_links self';

const situations: readonly Situation[] = [
  {
    file: 'event.password-check-failed.json',
    act: () => world.password('user.ok', 'check', { password: 'no' }),
  },
  {
    file: 'event.password-check-succeeded.json',
    act: () => world.password('user.ok', 'check', { password: currentPassword }),
  },
  {
    file: 'event.password-reset.json',
    act: changeOwn,
    // The recorded user belongs to another environment, whose populations are not told.
    adds: [...ofClient, 'actors.user.population.id'],
  },
  {
    file: 'event.password-set.json',
    act: () => world.password('user.ok', 'set', { value: newPassword }),
  },
  {
    file: 'event.user-created.json',
    act: () => world.platform('POST', '/users', { type: json, body: { username: 'bo' } }),
    lacks: byWorker,
    adds: ofClient,
  },
  {
    file: 'event.user-deleted.json',
    act: () => world.platform('DELETE', user()),
    // The recorded user was an administrator.
    lacks: [...byWorker, 'tags[]'],
    adds: ofClient,
  },
  {
    file: 'event.user-updated-enabled.json',
    act: () => world.platform('PUT', `${user()}/enabled`, { type: json, body: { enabled: false } }),
    lacks: byWorker,
    adds: ofClient,
  },
];

const webhookItem = 'event.webhook-item.json';

describe('an audit event of the sandbox', () => {
  it.each(situations)('has the members of $file', async ({ file, act, lacks, adds }) => {
    await act();
    const event = await shown();
    expect(differencesFrom(file, event)).toEqual({
      lacks: [own, ...(lacks ?? [])].sort(),
      adds: [...(adds ?? [])].sort(),
    });
    expect(text(event, 'result', 'status')).toBe('SUCCESS');
  });

  it('goes to a webhook with the members of a recorded one', async () => {
    await changeOwn();
    expect(posted.map((event) => differencesFrom(webhookItem, event))).toEqual([
      { lacks: [], adds: [] },
    ]);
  });

  it('is compared with every recorded event', () => {
    const compared = [...situations.map(({ file }) => file), webhookItem];
    expect(compared.sort()).toEqual([...auditEvents].sort());
  });
});
