import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createOnce } from '../src/server/once.ts';
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
  const once = createOnce();
  const session = { key: 'a' };
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
});

test('an act that fails is not kept', async () => {
  const once = createOnce();
  const session = { key: 'a' };
  const values = { form: 'a' };
  const fail = async () => {
    throw new Error('broken');
  };
  await expect(once(session, values, fail)).rejects.toThrow('broken');
  expect(await (await once(session, values, async () => new Response('good'))).text()).toBe('good');
});

test('the answer to a form that is sent again has no cookie of the first', async () => {
  const once = createOnce();
  const act = async () => new Response('done', { headers: { 'set-cookie': 'session=first' } });
  const send = () => once({ key: 'a' }, { form: 'a' }, act);
  const answers = [await send(), await send(), await send()];
  expect(answers.map(({ headers }) => headers.get('set-cookie'))).toEqual([
    'session=first',
    null,
    null,
  ]);
});

test('a form of another session is another one', async () => {
  const once = createOnce();
  const send = (key: string) => once({ key }, { form: 'a' }, async () => new Response(key));
  expect([await (await send('a')).text(), await (await send('b')).text()]).toEqual(['a', 'b']);
});

test('as many answers are kept as the limit says, of all sessions together', async () => {
  const once = createOnce(2);
  let acts = 0;
  const send = async (key: string) => {
    const answer = await once({ key }, { form: 'a' }, async () => {
      acts += 1;
      return new Response(String(acts));
    });
    return answer.text();
  };
  expect([await send('a'), await send('b'), await send('b'), await send('c')]).toEqual([
    '1',
    '2',
    '2',
    '3',
  ]);
  expect([await send('b'), await send('a')]).toEqual(['2', '4']);
});
