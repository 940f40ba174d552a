import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/create-sandbox.ts';
import { createSharedStore } from '../../src/world/shared-store.ts';
import { StoreUnavailable } from '../../src/world/store-unavailable.ts';
import { origin, send, text } from '../answer.ts';
import { createTestWorld, idOf, keyedStore, testSandbox } from '../world.ts';
import { twoSandboxes } from './two-sandboxes.ts';

/** Something to wait for. */
function latch() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe('two sandboxes that share worlds', () => {
  it('make one default world', async () => {
    const { one, two } = await twoSandboxes();
    const [here, there] = await Promise.all(
      [one, two].map(async (sandbox) => (await send(sandbox, 'GET', '/_mock/worlds')).body),
    );
    expect(here).toEqual(there);
    expect((here as { worlds: unknown[] }).worlds).toHaveLength(1);
  });

  it('begin with one world after another, however many there are', async () => {
    const { memory, one } = await twoSandboxes();
    for (let index = 0; index < 5; index += 1) await createTestWorld(one, { personas: false });
    const worlds = memory.connect();
    const [open, most] = [new Set<string>(), { count: 0 }];
    const store = createSharedStore({
      ...worlds,
      async open(worldID, known) {
        open.add(worldID);
        most.count = Math.max(most.count, open.size);
        const opened = await worlds.open(worldID, known);
        open.delete(worldID);
        return opened;
      },
    });
    await testSandbox({ store: keyedStore(store) }).prepare();
    expect(most.count).toBe(1);
  });

  it('begin without a change of worlds that are as the options say', async () => {
    const { memory, one } = await twoSandboxes();
    const { environmentID } = await createTestWorld(one);
    const worlds = memory.connect();
    await testSandbox({ store: keyedStore(createSharedStore(worlds)) }).prepare();
    const open = await worlds.open(environmentID, undefined);
    expect(open?.version.number).toBe(1);
  });

  it('begin although a world goes meanwhile', async () => {
    const { memory } = await twoSandboxes();
    const worlds = memory.connect();
    const worldIDs = async () => [...(await worlds.worldIDs()), 'gone'];
    const store = createSharedStore({ ...worlds, worldIDs });
    expect(await testSandbox({ store: keyedStore(store) }).prepare()).toBe(undefined);
  });

  it('take the tokens of each other', async () => {
    const { one, two } = await twoSandboxes();
    const { environmentID, workerToken } = await createTestWorld(one);
    const path = `/platform/v1/environments/${environmentID}/users`;
    expect((await send(two, 'GET', path, { token: workerToken() })).status).toBe(200);
  });

  it('end the events of a world that the other one has deleted, and go on', async () => {
    const { memory, one } = await twoSandboxes();
    const worlds = memory.connect();
    const [asked, deleted] = [latch(), latch()];
    // Tells of a change only once its world is gone, as a slow database does.
    const late = testSandbox({
      store: keyedStore(
        createSharedStore({
          ...worlds,
          async open(worldID, known) {
            if (isLate) {
              asked.open();
              await deleted.opened;
            }
            return worlds.open(worldID, known);
          },
        }),
      ),
    });
    let isLate = false;
    const world = await createTestWorld(one);
    const path = `/_mock/worlds/${world.environmentID}`;
    const { body } = await late.fetch(`${origin}${path}/events`);
    isLate = true;
    const disabled = await send(one, 'PATCH', `${path}/users/${idOf('user.ok')}`, {
      type: 'application/json',
      body: { enabled: false },
    });
    expect(disabled.status).toBe(200);
    await asked.opened;
    await send(one, 'DELETE', path);
    deleted.open();
    const ended = new Response(body).text().catch(() => 'broken off');
    expect(['broken off', ': open\n\n']).toContain(await ended);
    expect((await send(late, 'GET', '/_mock/worlds')).status).toBe(200);
  });

  it('use a recovery code once', async () => {
    const { inTurn } = await twoSandboxes();
    const world = await createTestWorld(inTurn);
    await world.password('user.ok', 'sendRecoveryCode');
    const recoveryCode = await world.code('user.ok');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        world.password('user.ok', 'recover', {
          recoveryCode,
          newPassword: `Fake-Harbour-20${index}42!`,
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('have one journal, with numbers in a row', async () => {
    const { inTurn, one } = await twoSandboxes();
    const world = await createTestWorld(inTurn);
    for (let index = 0; index < 4; index += 1) await world.password('user.ok', 'read');
    const path = `/_mock/worlds/${world.environmentID}/journal`;
    const { entries } = (await send(one, 'GET', path)).body as { entries: { id: number }[] };
    expect(entries.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it('tell listeners of one what happens at the other, and when the world ends', async () => {
    const { one, two } = await twoSandboxes();
    const { environmentID, workerToken } = await createTestWorld(one);
    const events = await two.fetch(
      new Request(`http://127.0.0.1/_mock/worlds/${environmentID}/events`),
    );
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader?.read()).toMatchObject({ value: ': open\n\n' });
    const path = `/platform/v1/environments/${environmentID}/users/none`;
    await send(one, 'GET', path, { token: workerToken() });
    expect((await reader?.read())?.value).toContain('event: journal\ndata: {"id":1,');
    await send(one, 'DELETE', `/_mock/worlds/${environmentID}`);
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
  });

  it('answer as one after the other has deleted a world', async () => {
    const { one, two } = await twoSandboxes();
    const { environmentID, workerToken } = await createTestWorld(one);
    const path = `/platform/v1/environments/${environmentID}/users`;
    await send(two, 'GET', path, { token: workerToken() });
    await send(one, 'DELETE', `/_mock/worlds/${environmentID}`);
    expect((await send(two, 'GET', path, { token: workerToken() })).status).toBe(401);
    expect((await send(two, 'GET', `/_mock/worlds/${environmentID}`)).status).toBe(404);
  });

  it('delete a world once, before the notice of it comes', async () => {
    const { memory, one } = await twoSandboxes();
    const worlds = { ...memory.connect(), watch: () => undefined };
    const sandbox = testSandbox({ store: keyedStore(createSharedStore(worlds)) });
    const { environmentID } = await createTestWorld(one);
    await send(sandbox, 'GET', `/_mock/worlds/${environmentID}/clock`);
    const deleted = await send(sandbox, 'DELETE', `/_mock/worlds/${environmentID}`);
    expect(deleted.status).toBe(204);
  });

  it('find a Directory client where the other has moved it', async () => {
    const { one, two } = await twoSandboxes();
    const directoryClientID = 'moving';
    const find = async (sandbox: Sandbox) => {
      const authorization = `Basic ${btoa(`${directoryClientID}:sandbox-api-key`)}`;
      const path = '/directory/api/directory/user/4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
      return (await send(sandbox, 'GET', path, { headers: { authorization } })).status;
    };
    const { environmentID } = await createTestWorld(one, { directoryClientID });
    const found = await find(two);
    await send(one, 'DELETE', `/_mock/worlds/${environmentID}`);
    expect(await find(two)).toBe(401);
    await createTestWorld(one, { directoryClientID });
    expect([await find(two), await find(one)]).toEqual([found, found]);
  });

  it('answer 503 with Retry-After while the place cannot be reached', async () => {
    const { memory, one } = await twoSandboxes();
    const world = await createTestWorld(one);
    memory.beforeCommit = () => {
      throw new StoreUnavailable('on purpose');
    };
    const refused = await world.password('user.ok', 'read');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([
      503,
      'Mon, 02 Mar 2026 10:00:01 GMT',
    ]);
    expect(text(refused.body, 'message')).toBe('The service is not available.');
    expect((await world.platform('PATCH', '/users')).status).toBe(503);
    memory.beforeCommit = () => undefined;
    expect((await world.password('user.ok', 'read')).status).toBe(200);
  });
});
