import { startMock } from '@ping-password/mock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { control, environmentID, password, userID, workerToken } from '../src/calls.ts';
import { type Postgres, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let one: Awaited<ReturnType<typeof startMock>>;
let two: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  const options = { quiet: true, store: postgres.address() };
  one = await startMock(options);
  two = await startMock(options);
});
afterAll(async () => {
  await one.close();
  await two.close();
  await postgres.close();
});

it('20 uses of one recovery code, spread over two mocks, succeed once', async () => {
  const token = await workerToken(one.url);
  await password(one.url, { token }, 'sendRecoveryCode');
  const { body } = await control(two.url, 'GET', `/${environmentID}/inbox/newest`);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      password(index % 2 ? one.url : two.url, { token }, 'recover', {
        recoveryCode: body['code'],
        newPassword: `Fake-Harbour-20${index}42!`,
      }),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

it('the events of one mock have the calls of the other, in their order', async () => {
  const token = await workerToken(one.url);
  const response = await fetch(`${two.url}/_mock/worlds/${environmentID}/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const mocks = [one.url, two.url, one.url, one.url, two.url];
  let told = (await reader?.read())?.value ?? '';
  for (const mock of mocks) await password(mock, { token }, 'sendRecoveryCode');
  const types = () => [...told.matchAll(/^event: (\w+)$/gm)].map(([, type]) => type);
  while (types().length < 15) told += (await reader?.read())?.value ?? '';
  expect(types()).toEqual(mocks.flatMap(() => ['user', 'message', 'journal']));
  const { body } = await control(two.url, 'GET', `/${environmentID}/inbox/newest`);
  const messages = [...told.matchAll(/^event: message\ndata: (.*)$/gm)];
  expect(JSON.parse(messages.at(-1)?.[1] ?? '')).toEqual(body);
  await reader?.cancel();
});

it('a snapshot of one mock is restored by the other', async () => {
  const token = await workerToken(one.url);
  const { body } = await control(one.url, 'POST', `/${environmentID}/snapshots`, {});
  const newPassword = 'Quiet-Window-7319!';
  expect((await password(one.url, { token }, 'reset', { newPassword })).status).toBe(200);
  await control(two.url, 'POST', `/${environmentID}/snapshots/${body['id']}/restore`);
  const checked = await password(one.url, { token, user: userID }, 'check', {
    password: newPassword,
  });
  expect(checked.status).toBe(400);
});

it('what was kept is there after all mocks have ended', async () => {
  const world = 'cccccccc-0001-4000-8000-000000000001';
  await control(one.url, 'POST', '', { environmentID: world });
  const before = await control(two.url, 'GET', `/${world}/users`);
  const third = await startMock({ quiet: true, store: postgres.address() });
  expect((await control(third.url, 'GET', `/${world}/users`)).body).toEqual(before.body);
  await third.close();
});
