import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { startDocs } from '../../src/start-docs.ts';
import { fileNames, folder, read } from '../built-site.ts';
import { openPage } from '../open-page.ts';

const docs = await startDocs({ folder });

afterAll(() => docs.close());

interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const world = `/_mock/worlds/${environmentID}`;
const json = { 'content-type': 'application/json' };
const password = `/platform/v1/environments/${environmentID}/users/${userID}/password`;

const action = (name: string, token: string) => ({
  'content-type': `application/vnd.pingidentity.password.${name}+json`,
  authorization: `Bearer ${token}`,
});

async function openEngine() {
  const opened = await openPage(docs.url);
  const { page } = opened;
  await page.goto(docs.url);
  await page.evaluate(() => {
    const worker = new Worker('/try/worker.js', { type: 'module' });
    // A worker that the policy refuses fails before the first call.
    const failed = new Promise((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('The worker does not run.')));
    });
    failed.catch(() => undefined);
    let last = 0;
    const call = (request: object) =>
      Promise.race([
        failed,
        new Promise((resolve) => {
          const id = ++last;
          const take = ({ data }: MessageEvent<{ id: number }>) => {
            if (data.id === id) resolve(data);
          };
          worker.addEventListener('message', take);
          worker.postMessage({ ...request, id });
        }),
      ]);
    Object.assign(window, { call });
  });
  const call = async (request: Call) =>
    page.evaluate(
      (sent) =>
        (
          window as unknown as {
            call(sent: Call): Promise<{ status: number; rule: string; body: string }>;
          }
        ).call(sent),
      request,
    );
  return { ...opened, call };
}

describe('the engine', () => {
  it('has at most 160 kB gzip, and the word lists apart', async () => {
    const names = (await fileNames()).filter((name) => name.startsWith('try/wor'));
    expect(gzipSync(await read('try/worker.js')).length).toBeLessThanOrEqual(160_000);
    expect(names.length).toBe(2);
  });

  it('locks, moves the clock and recovers in a worker, offline once loaded, under the policy of the site', async () => {
    const { page, call, errors, outside, close } = await openEngine();
    const issued = await call({
      method: 'POST',
      url: `${world}/tokens`,
      headers: json,
      body: '{}',
    });
    const token = (JSON.parse(issued.body) as { access_token: string }).access_token;
    const check = (value: string) =>
      call({
        method: 'POST',
        url: `${password}`,
        headers: action('check', token),
        body: JSON.stringify({ password: value }),
      });
    // The word lists are loaded with the first check of a new password.
    const set = await call({
      method: 'PUT',
      url: password,
      headers: action('set', token),
      body: '{"value":"Fake-Harbour-2042!"}',
    });
    expect(set.status).toBe(200);
    await page.context().setOffline(true);
    for (const wrong of ['1', '2', '3', '4']) expect((await check(wrong)).status).toBe(400);
    expect(JSON.parse((await check('5')).body)).toMatchObject({
      details: [{ code: 'PASSWORD_LOCKED_OUT' }],
    });
    const body = '{"by":"PT15M"}';
    await call({ method: 'POST', url: `${world}/clock/advance`, headers: json, body });
    await call({
      method: 'POST',
      url: password,
      headers: action('sendRecoveryCode', token),
      body: '{}',
    });
    const mail = await call({ method: 'GET', url: `${world}/inbox/newest`, headers: {} });
    const { code: recoveryCode } = JSON.parse(mail.body) as { code: string };
    const recovered = await call({
      method: 'POST',
      url: password,
      headers: action('recover', token),
      body: JSON.stringify({ recoveryCode, newPassword: 'Fake-Lantern-77!' }),
    });
    expect(JSON.parse(recovered.body)).toMatchObject({ status: 'OK' });
    expect([errors, outside]).toEqual([[], []]);
    await close();
  });
});
