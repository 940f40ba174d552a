import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/index.ts';
import { answerOf, head } from '../server/raw.ts';
import { type ReplayedRequest, requests } from './requests.ts';

let mock: Mock;
let known: Readonly<Record<string, string>>;

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const clientID = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';

async function beginFlow(): Promise<string> {
  const query = new URLSearchParams({
    client_id: clientID,
    redirect_uri: 'http://127.0.0.1:4020/callback',
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  const url = `${mock.url}/auth/${environmentID}/as/authorize?${query}`;
  const { headers } = await fetch(url, { redirect: 'manual' });
  const page = new URL(headers.get('location') ?? '');
  return page.searchParams.get('flowId') ?? '';
}

async function workerToken(): Promise<string> {
  const response = await fetch(`${mock.url}/_mock/worlds/${environmentID}/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}

beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true });
  known = {
    environmentID,
    userID: 'c3042000-188f-4bc7-a269-dee1602cf7af',
    flowID: await beginFlow(),
    workerToken: await workerToken(),
    directoryAccount: btoa('sandbox-directory:sandbox-api-key'),
  };
});
afterAll(() => mock.close());

const fill = (text: string) =>
  text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => known[name] ?? name);

/** Sends the bytes of a request and gives the head and the body of the answer. */
async function replay({ line, fields, body }: ReplayedRequest) {
  const { host } = new URL(mock.url);
  const length = body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const kept = fields.filter((field) => !field.startsWith('Connection:'));
  const lines = [`${line} HTTP/1.1`, `Host: ${host}`, ...kept, ...length, 'Connection: close'];
  const answer = await answerOf(mock.url, fill(head(...lines)) + (body ?? ''));
  const [answerHead = '', ...rest] = answer.split('\r\n\r\n');
  return { head: answerHead, body: rest.join('\r\n\r\n') };
}

describe('a request of another client', () => {
  it.each(requests)('is answered: $title', async (request) => {
    const { status, mediaType = '', holds = '' } = request;
    const answer = await replay(request);
    expect(`${answer.head} ${answer.body}`).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.head).toContain(mediaType && `content-type: ${mediaType}`);
    expect(answer.body).toContain(holds);
  });
});
