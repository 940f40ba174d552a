import { beforeEach, describe, expect, it } from 'vitest';
import { createSandbox } from '../../../src/create-sandbox.ts';
import { createStore } from '../../../src/world/store.ts';
import { text } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  type TestWorld,
  testSandbox,
} from '../../world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

/** Listens to the events of the world. */
async function listen() {
  const url = `http://127.0.0.1/_mock/worlds/${world.environmentID}/events`;
  const { body } = await sandbox.fetch(new Request(url));
  if (!body) throw new Error('There is no stream.');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  expect(await reader.read()).toEqual({ done: false, value: ': open\n\n' });
  return reader;
}

describe('a listener', () => {
  it('hears what happens', async () => {
    const reader = await listen();
    await world.control('POST', '/clock/advance', { by: 'PT1M' });
    const { value } = await reader.read();
    expect(value).toBe('event: clock\ndata: {"now":"2026-03-02T10:01:00.000Z","frozen":true}\n\n');
  });

  it('hears of users, once for each transaction, and of those that are deleted', async () => {
    const reader = await listen();
    const user = `/users/${idOf('user.ok')}`;
    const { body } = await world.control('PATCH', user, { enabled: false });
    expect((await reader.read()).value).toBe(`event: user\ndata: ${JSON.stringify(body)}\n\n`);
    await world.password('user.expired', 'check', { password: 'wrong' });
    expect((await reader.read()).value).toContain('"username":"user.expired"');
    expect((await reader.read()).value).toContain('event: journal');
    await world.control('DELETE', user);
    expect((await reader.read()).value).toBe(
      `event: user\ndata: {"id":"${idOf('user.ok')}","deleted":true}\n\n`,
    );
  });

  it('hears of flows', async () => {
    const reader = await listen();
    const query = new URLSearchParams({
      client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
      response_type: 'code',
      redirect_uri: 'http://127.0.0.1:4020/callback',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
    const { headers } = await world.auth('GET', `/as/authorize?${query}`);
    const flowID = new URL(headers.get('location') ?? '').searchParams.get('flowId') ?? '';
    expect((await reader.read()).value).toBe(
      `event: flow\ndata: {"id":"${flowID}","status":"USERNAME_PASSWORD_REQUIRED"}\n\n`,
    );
    expect((await reader.read()).value).toContain('event: journal');
    await world.flowCall(flowID, 'usernamePassword.check', {
      username: 'user.ok',
      password: currentPassword,
    });
    const both = (await reader.read()).value;
    expect(both).toContain(
      `event: flow\ndata: {"id":"${flowID}","status":"COMPLETED","userID":"${idOf('user.ok')}"}`,
    );
  });

  it('hears of faults and snapshots', async () => {
    const reader = await listen();
    await world.control('PUT', '/faults', { faults: [{ kind: 'error' }, { kind: 'truncate' }] });
    expect((await reader.read()).value).toBe(
      'event: faults\ndata: {"faults":[{"kind":"error"},{"kind":"truncate"}]}\n\n',
    );
    const { body } = await world.control('POST', '/snapshots', { name: 'before' });
    expect((await reader.read()).value).toBe(
      `event: snapshots\ndata: ${JSON.stringify({ snapshots: [body] })}\n\n`,
    );
    await world.control('DELETE', `/snapshots/${text(body, 'id')}`);
    expect((await reader.read()).value).toBe('event: snapshots\ndata: {"snapshots":[]}\n\n');
  });

  it('hears that the world has changed when applications do, and when inbox or journal are cleared', async () => {
    const reader = await listen();
    const told = async () => {
      const [, type, data = ''] = /^event: (\w+)\ndata: (.*)\n\n$/.exec(
        (await reader.read()).value ?? '',
      ) ?? ['', '', '{}'];
      return { type, applications: JSON.parse(data).applications.length };
    };
    const { body } = await world.control('POST', '/applications', { type: 'WORKER' });
    expect(await told()).toEqual({ type: 'world', applications: 3 });
    const application = `/applications/${text(body, 'id')}`;
    await world.control('PATCH', application, { name: 'Nightly job' });
    expect(await told()).toEqual({ type: 'world', applications: 3 });
    await world.control('DELETE', application);
    expect(await told()).toEqual({ type: 'world', applications: 2 });
    await world.control('DELETE', '/inbox');
    expect(await told()).toEqual({ type: 'world', applications: 2 });
    await world.control('DELETE', '/journal');
    expect(await told()).toEqual({ type: 'world', applications: 2 });
  });

  it('who reads nothing is dropped with what waited, and others are not', async () => {
    const stalled = await listen();
    const reader = await listen();
    for (let call = 0; call < 1100; call += 1) {
      await world.control('POST', '/clock/advance', { by: 'PT0S' });
      await reader.read();
    }
    const drain = async () => {
      while (!(await stalled.read()).done);
    };
    await expect(drain()).rejects.toThrow('The listener does not read its events.');
  });

  it('who is the oldest of a hundred ends when one more comes', async () => {
    const first = await listen();
    const second = await listen();
    for (let count = 2; count < 101; count += 1) await listen();
    expect(await first.read()).toEqual({ done: true, value: undefined });
    await world.control('POST', '/clock/advance', { by: 'PT0S' });
    expect((await second.read()).value).toContain('event: clock');
  });
});

it('reads a world that has changed only when somebody listens', async () => {
  const store = createStore();
  let transactions = 0;
  const { fetch } = createSandbox({
    store: {
      ...store,
      transact: (worldID, fn) => {
        transactions += 1;
        return store.transact(worldID, fn);
      },
    },
  });
  const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
  const clearInbox = async () => {
    transactions = 0;
    await fetch(`http://127.0.0.1/_mock/worlds/${environmentID}/inbox`, { method: 'DELETE' });
    return transactions;
  };
  const unheard = await clearInbox();
  store.journal(environmentID).listen(
    () => undefined,
    () => undefined,
  );
  expect((await clearInbox()) - unheard).toBe(1);
});
