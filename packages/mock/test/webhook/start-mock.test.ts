import { expect, it, onTestFinished } from 'vitest';
import { startMock } from '../../src/start-mock.ts';
import { environmentID, json, password, userID } from '../put-password.ts';
import { startReceiver } from './receiver.ts';

const worker = '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01';

async function start(options: { webhook: string; allowWebhookHosts?: string[] }) {
  const mock = await startMock({ ...options, quiet: true });
  onTestFinished(() => mock.close());
  const issued = await fetch(`${mock.url}/_mock/worlds/${environmentID}/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const { access_token } = await json<{ access_token: string }>(issued);
  const call = (action: string, body: unknown) =>
    fetch(`${mock.url}${password}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${access_token}`,
        'content-type': `application/vnd.pingidentity.password.${action}+json`,
      },
      body: JSON.stringify(body),
    });
  return { mock, call };
}

it('posts the audit events of a call, which does not wait for the receiver', async () => {
  const receiver = await startReceiver();
  const { mock, call } = await start({ webhook: receiver.url });
  const address = `${mock.url}/platform/v1/environments/${environmentID}`;
  const response = await call('unlock', {});
  expect(response.status).toBe(200);
  const { body, answer } = await receiver.next();
  expect((await call('check', { password: 'no' })).status).toBe(400);
  expect(JSON.parse(body)).toEqual([
    {
      _embedded: {},
      id: expect.any(String),
      recordedAt: expect.any(String),
      actors: {
        client: {
          type: 'CLIENT',
          id: worker,
          name: 'Sandbox worker',
          environment: { id: environmentID },
          href: `${address}/applications/${worker}`,
        },
      },
      action: { type: 'PASSWORD.UNLOCKED' },
      resources: [
        {
          type: 'USER',
          id: userID,
          name: 'user.ok',
          environment: { id: environmentID },
          population: { id: '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34' },
          href: `${address}/users/${userID}`,
        },
      ],
      result: { status: 'SUCCESS', description: 'The password was unlocked.' },
    },
  ]);
  answer(200);
  const later = await receiver.next();
  later.answer(200);
  expect(JSON.parse(later.body)).toMatchObject([{ action: { type: 'PASSWORD.CHECK_FAILED' } }]);
});

it('posts what waits before the mock ends', async () => {
  const receiver = await startReceiver();
  const { mock, call } = await start({ webhook: receiver.url });
  await call('unlock', {});
  const closing = mock.close();
  const { body, answer } = await receiver.next();
  answer(200);
  await closing;
  expect(JSON.parse(body)).toHaveLength(1);
});

it('does not start with a webhook elsewhere', async () => {
  await expect(startMock({ webhook: 'http://93.184.216.34/', quiet: true })).rejects.toThrow(
    new TypeError(
      'The host of --webhook, 93.184.216.34, is neither on this machine nor on a private network. To post events there, add --allow-webhook-host 93.184.216.34.',
    ),
  );
});
