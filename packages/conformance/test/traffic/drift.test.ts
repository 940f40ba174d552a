import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drift } from '@ping-password/traffic/src/drift.ts';
import { entryOf, harOf } from '@ping-password/traffic/src/har.ts';
import { type Exchange, startProxy } from '@ping-password/traffic/src/start-proxy.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createWorld } from '../../src/world.ts';

const currentPassword = 'Tr4vel-Lightly-88';
const world = await createWorld();
const token = await world.token();
const userID = world.personas.get('user.ok');
const path = `/platform/v1/environments/${world.environmentID}/users/${userID}/password`;
const type = 'application/vnd.pingidentity.password.check+json';

/** A call that checks a password, as it went through a proxy. */
async function recordCheck(): Promise<Exchange> {
  let seen: Exchange | undefined;
  const proxy = await startProxy(inject('target').mock, (exchange) => {
    seen = exchange;
    return undefined;
  });
  await fetch(proxy.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type, cookie: 'ST=secret' },
    body: JSON.stringify({ password: currentPassword }),
  });
  await proxy.close();
  if (!seen) throw new Error('The proxy saw nothing.');
  return seen;
}

const exchange = await recordCheck();
const answered = JSON.parse(`${exchange.responseBody}`);

const withAnswer = (members: object): Exchange => ({
  ...exchange,
  responseBody: Buffer.from(JSON.stringify({ ...answered, ...members })),
});

const withHeaders = (headers: Exchange['requestHeaders']): Exchange => ({
  ...exchange,
  requestHeaders: { ...exchange.requestHeaders, ...headers },
});

const { authorization: _none, ...anonymous } = exchange.requestHeaders;

const refused = {
  status: 401,
  responseHeaders: { 'content-type': 'application/json' },
  responseBody: Buffer.from(
    '{"id":"c3042000-188f-4bc7-a269-dee1602cf7af","code":"ACCESS_FAILED","message":"x"}',
  ),
};

/** What is wrong with an exchange, and how the check says so. */
const faults: readonly [what: string, exchange: Exchange, problem: string][] = [
  ['a status', { ...exchange, status: 418 }, '418: Undocumented status: 418'],
  [
    'a path',
    { ...exchange, path: `${path}/history` },
    '200: Undocumented endpoint: POST …/history',
  ],
  [
    'a media type of a request',
    withHeaders({ 'content-type': 'application/json' }),
    '200: Undocumented media type of a request: application/json',
  ],
  [
    'a media type of an answer',
    { ...exchange, responseHeaders: { 'content-type': 'application/xml' } },
    '200: Undocumented media type of an answer: application/xml',
  ],
  [
    'a header',
    withHeaders({ 'x-unheard-of': '1' }),
    '200: Undocumented header in traffic: "x-unheard-of"',
  ],
  [
    'a wrong type in an answer',
    withAnswer({ status: 7 }),
    '200: Response field "status" must be string.',
  ],
  [
    'a request without what is required',
    { ...exchange, requestBody: Buffer.from('{}') },
    '200: Request is missing required field "password".',
  ],
  [
    'an answer to nobody',
    { ...exchange, requestHeaders: anonymous },
    '200: Request does not satisfy documented OpenAPI security requirements',
  ],
];

describe('recorded traffic', () => {
  let folder: string;
  let found: string[];

  /** What the check says about exchanges, without the address. */
  const problemsOf = async (...exchanges: Exchange[]) => {
    await writeFile(join(folder, 'recorded.har'), harOf(exchanges.map(entryOf)));
    const { problems } = await drift(folder);
    return problems.map((problem) => problem.replaceAll(path, '…').replace(/^POST \S+ /, ''));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ping-password-traffic-'));
    found = await problemsOf(...faults.map(([, one]) => one));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('that keeps the contract has no problem', async () => {
    expect(await problemsOf(exchange)).toEqual([]);
  });

  it.each(faults)(
    'with %s that the contract does not have has one problem',
    (_what, _one, problem) => {
      expect(found.filter((candidate) => candidate === problem)).toEqual([problem]);
    },
  );

  it('may differ where the contract cannot say it', async () => {
    const signOff = {
      ...exchange,
      method: 'GET',
      path: `/auth/${world.environmentID}/as/signoff?client_id=x`,
    };
    const redirect = { status: 302, responseHeaders: { location: 'http://127.0.0.1:4020/' } };
    const empty = { requestBody: Buffer.from(''), responseBody: Buffer.from('') };
    const requestHeaders = { 'auth0-client': 'x' };
    const populations = { path: `/platform/v1/environments/${world.environmentID}/populations` };
    const allowed = [
      { ...signOff, ...redirect, ...empty, requestHeaders },
      { ...exchange, requestHeaders: anonymous, ...refused },
      { ...exchange, ...populations, ...empty, requestHeaders, status: 405, responseHeaders: {} },
    ];
    expect(await problemsOf(...allowed)).toEqual([]);
  });

  it('has no problem but those', () => {
    expect(found).toHaveLength(faults.length);
  });

  it('holds no secret', () => {
    const text = JSON.stringify(entryOf(exchange));
    expect(text).toContain('Bearer made-up');
    for (const secret of [token, currentPassword, 'ST=secret'])
      expect(text.includes(secret)).toBe(false);
  });
});
