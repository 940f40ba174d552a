import { exchangeBytes, requestHead, statusOf } from './bytes.ts';
import { callback, signOnCalls, textIn } from './sign-on-calls.ts';
import { type Counter, createCounter, type Tally } from './tally.ts';
import type { Victim } from './victim.ts';

type Calls = Awaited<ReturnType<typeof signOnCalls>>;
type Count = Counter['count'];

/** Addresses that nobody may be sent to, by application. */
const foreignAddresses: readonly (readonly [client: string, address: string])[] = [
  ['victim', 'https://evil.example/callback'],
  ['victim', `${callback}/../evil`],
  ['victim', `${callback}\r\nSet-Cookie: ST=planted`],
  ['victim', `${callback}#part`],
  ['victim', 'https://app.example.com.evil.example/callback'],
  ['victim', 'https://app.example.com/open/../evil'],
  ['victim', 'https://app.example.com/open/%2e%2e/evil'],
  ['victim', 'https://app.example.com/open/\\..\\..\\evil'],
  ['victim', 'javascript:alert(1)'],
  ['native', 'http://127.0.0.1:80@evil.example/callback'],
  ['native', 'http://127.0.0.1:99999/callback'],
  ['native', 'http://127.0.0.1.evil.example/callback'],
];

async function attackAddresses({ authorize, form }: Calls, count: Count): Promise<void> {
  for (const [client_id, redirect_uri] of foreignAddresses) {
    const { status, location } = await authorize({ client_id, redirect_uri, prompt: 'none' });
    const name = `${client_id} returns to ${redirect_uri}`;
    count(name, status === 400 && location === '', `${status} ${location}`);
  }
  const parameters = { response_type: 'code', redirect_uri: 'https://evil.example/' };
  const pushed = await form('/as/par', parameters, 'victim');
  count('a pushed request returns elsewhere', pushed.status === 400, pushed.status);
}

/** Hosts that no address can have: they must neither break an answer nor get into one. */
const impossibleHosts = [
  'a:99999',
  '1.2.3.4.5',
  '256.1.1.1',
  'a.1',
  '[:::::]',
  'a"b',
  'a/b',
  'a b',
];

async function attackHosts(victim: Victim, { world }: Calls, count: Count): Promise<void> {
  for (const host of impossibleHosts) {
    const lines = [`GET /auth/${world}/as/signoff HTTP/1.1`, `Host: ${host}`, 'Connection: close'];
    const answer = await exchangeBytes(victim, requestHead(...lines));
    const status = statusOf(answer);
    const isWell = status === 302 || status === 400;
    count(`a sign-off at ${host}`, isWell && !answer.includes(`//${host}`), status);
  }
}

async function attackPushedRequests({ form, authorize }: Calls, count: Count): Promise<void> {
  const parameters = { response_type: 'code', redirect_uri: callback };
  const { text } = await form('/as/par', parameters, 'victim');
  const request_uri = textIn(text, 'request_uri');
  const stolen = await authorize({ client_id: 'other', request_uri });
  count('another application uses a pushed request', stolen.status === 400, stolen.status);
  const own = { client_id: 'victim', request_uri };
  const answers = await Promise.all(Array.from({ length: 20 }, () => authorize(own)));
  const begun = answers.filter(({ status }) => status === 302).length;
  count('a pushed request begins one sign-on', begun === 1, `${begun} sign-ons`);
}

const codeOf = ({ location }: { location: string }) => /code=([\w-]+)/.exec(location)?.[1] ?? '';

/** One code many times at once, by its application and by another one. */
async function attackCodes({ signOn, redeem }: Calls, count: Count): Promise<string> {
  const code = codeOf(await signOn({ client_id: 'victim' }));
  const stolen = await redeem(code, 'other');
  count('another application redeems a code', stolen.status === 400, stolen.status);
  const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(code, 'victim')));
  const good = answers.filter(({ status }) => status === 200);
  count('a code is redeemed once', good.length === 1, `${good.length} times`);
  const fresh = await redeem(
    codeOf(await signOn({ client_id: 'victim', prompt: 'login' })),
    'victim',
  );
  return fresh.text;
}

/** Signs off with tokens that are none of an application here. */
async function attackSignOff(calls: Calls, other: Calls, tokens: string, count: Count) {
  const [header = '', payload = '', signature = ''] = textIn(tokens, 'id_token').split('.');
  const unsigned = btoa('{"alg":"none","typ":"JWT"}').replace(/=+$/, '');
  const elsewhere = await other.redeem(
    codeOf(await other.signOn({ client_id: 'victim' })),
    'victim',
  );
  const withoutSignOff = await calls.redeem(
    codeOf(await calls.signOn({ client_id: 'other', prompt: 'login' })),
    'other',
  );
  const hints: Readonly<Record<string, string>> = {
    'an access token': textIn(tokens, 'access_token'),
    'a refresh token': textIn(tokens, 'refresh_token'),
    'an ID token without a signature': `${unsigned}.${payload}.`,
    'an ID token with another signature': `${header}.${payload}.${signature.slice(1)}`,
    'an ID token of another world': textIn(elsewhere.text, 'id_token'),
    'an ID token of an application without idpSignoff': textIn(withoutSignOff.text, 'id_token'),
  };
  for (const [name, hint] of Object.entries(hints)) {
    const { status } = await calls.call(`/as/idpSignoff?id_token_hint=${hint}`);
    count(`${name} signs off`, hint.length > 1 && status === 400, status);
  }
}

const markup = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '</form><svg onload=1>',
  '&quot;>',
];

async function attackPage({ signOn }: Calls, count: Count): Promise<void> {
  for (const state of markup) {
    const asked = { client_id: 'victim', response_mode: 'form_post', prompt: 'login', state };
    const { status, text } = await signOn(asked);
    const value = /name="state" value="([^"<>']*)">/.exec(text)?.[1] ?? '';
    const read = value.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    count(`a page holds the state ${state}`, status === 200 && read === state, status);
  }
}

const parameters =
  'client_id response_type redirect_uri scope state nonce prompt max_age acr_values login_hint login_hint_token code_challenge response_mode request request_uri mobilePayload';

/** The sandbox does not keep them in a pushed request, so their length costs nothing. */
const notKept = ['login_hint_token', 'mobilePayload'];

/** Each parameter with 64 KiB of letters. */
async function attackSizes({ form }: Calls, count: Count): Promise<void> {
  const usual = { client_id: 'victim', response_type: 'code', redirect_uri: callback };
  for (const name of parameters.split(' ')) {
    for (const [path, client] of [['/as/authorize'], ['/as/par', 'victim']] as const) {
      const answer = await form(path, { ...usual, [name]: 'x'.repeat(65_536) }, client);
      const size = answer.text.length + answer.location.length;
      const isTaken = path === '/as/par' && notKept.includes(name);
      const statuses = isTaken ? [201] : [302, 400, 401];
      const isBounded = statuses.includes(answer.status) && size < 10_000;
      count(`64 KiB of ${name} at ${path}`, isBounded, `${answer.status}, ${size} characters`);
    }
  }
}

/** Applications, pages and browsers that want of a sign-on what is not theirs. */
export async function attackBySignOns(victim: Victim): Promise<Tally> {
  const { count, tally } = createCounter('sign-ons');
  const [calls, other] = [await signOnCalls(victim), await signOnCalls(victim)];
  await attackAddresses(calls, count);
  await attackHosts(victim, calls, count);
  await attackPushedRequests(calls, count);
  const tokens = await attackCodes(calls, count);
  await attackSignOff(calls, other, tokens, count);
  await attackPage(calls, count);
  await attackSizes(calls, count);
  return tally();
}
