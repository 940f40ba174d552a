import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { once } from '../src/server/once.ts';
import { createSessions } from '../src/server/session.ts';

function createApp(now: () => number) {
  const sessions = createSessions(false, now);
  const app = new Hono();
  app.get('/open', (c) => {
    sessions.open(c).notice = { title: 'kept' };
    return c.text('');
  });
  app.get('/renew', (c) => {
    sessions.renew(c);
    return c.text('');
  });
  app.get('/end', (c) => {
    sessions.end(c);
    return c.text('');
  });
  app.get('/find', (c) => c.text(sessions.find(c)?.notice?.title ?? 'none'));
  return async (path: string, cookie = '') => {
    const response = await app.request(path, { headers: { cookie } });
    const set = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { text: await response.text(), cookie: set };
  };
}

test('a session is found by its cookie alone', async () => {
  const ask = createApp(() => 0);
  const { cookie } = await ask('/open');
  expect((await ask('/find', cookie)).text).toBe('kept');
  expect((await ask('/find', 'session=made-up')).text).toBe('none');
});

test('a session that is renewed has another identifier, and the one before is nothing', async () => {
  const ask = createApp(() => 0);
  const { cookie: before } = await ask('/open');
  const { cookie: after } = await ask('/renew', before);
  expect(after).not.toBe(before);
  expect([(await ask('/find', before)).text, (await ask('/find', after)).text]).toEqual([
    'none',
    'kept',
  ]);
});

test('a session ends by itself half an hour after it was used last', async () => {
  let time = 0;
  const ask = createApp(() => time);
  const { cookie } = await ask('/open');
  time = 29 * 60_000;
  expect((await ask('/find', cookie)).text).toBe('kept');
  time += 30 * 60_000;
  expect((await ask('/find', cookie)).text).toBe('none');
});

test('a session that is ended is gone', async () => {
  const ask = createApp(() => 0);
  const { cookie } = await ask('/open');
  await ask('/end', cookie);
  expect((await ask('/find', cookie)).text).toBe('none');
});

test('a form that is sent twice acts once, with other values twice', async () => {
  const session = { pending: [], sent: new Map() };
  let acts = 0;
  const act = async () => {
    acts += 1;
    return new Response(String(acts));
  };
  const answers = await Promise.all([
    once(session, { form: 'a', newPassword: 'one' }, act),
    once(session, { form: 'a', newPassword: 'one' }, act),
    once(session, { form: 'a', newPassword: 'two' }, act),
  ]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['1', '1', '2']);
  expect(JSON.stringify([...session.sent.keys()])).not.toContain('one');
});

test('an act that fails is not kept', async () => {
  const session = { pending: [], sent: new Map() };
  const values = { form: 'a' };
  const fail = async () => {
    throw new Error('broken');
  };
  await expect(once(session, values, fail)).rejects.toThrow('broken');
  expect(await (await once(session, values, async () => new Response('good'))).text()).toBe('good');
});
