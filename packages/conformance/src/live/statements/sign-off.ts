import { describeAnswer, statusAndCode } from '../answer.ts';
import type { RawRequest } from '../tenant.ts';
import { Unsettled } from '../unsettled.ts';
import { beginFlow } from './flow.ts';
import { entry, type Live } from './statement.ts';

/** What a sign-off answers; it is shown or redirects. */
async function signOff({ tenant }: Live, request: Omit<RawRequest, 'path'>, query = '') {
  const answer = await tenant.sendAuth({ ...request, path: `/as/signoff${query}` });
  return `${statusAndCode(answer)}${answer.headers.has('location') ? ', redirects' : ''}`;
}

const foreign = new URLSearchParams({
  id_token_hint: 'not-a-token',
  post_logout_redirect_uri: 'https://not-registered.example.com/',
});

/** What a sign-off without a hint answers to a user who has signed on. */
async function signOffWithSession(live: Live): Promise<string> {
  const { username, password } = await live.throwAway.user();
  const flow = await beginFlow(live);
  const completed = await flow.act('usernamePassword.check', { username, password });
  if (statusAndCode(completed) !== '200 COMPLETED')
    throw new Unsettled(`checkUsernamePassword answers ${describeAnswer(completed)}`);
  return signOff(live, { method: 'GET', headers: { cookie: flow.cookies() } });
}

const withSession = entry('hint-of-the-sign-off', 'application', [
  [
    'session',
    'auth/signOff 302',
    'A user who has signed on signs off by GET with the cookies, and without id_token_hint.',
    '302, redirects',
    signOffWithSession,
  ],
]);

const withoutSession = entry('sign-off-effects', 'worker', [
  [
    'get',
    'auth/signOff 302',
    'A sign-off is sent by GET without a cookie.',
    '302, redirects',
    (live) => signOff(live, { method: 'GET' }),
  ],
  [
    'post',
    'auth/signOff 302',
    'A sign-off is sent by POST without a cookie.',
    '405 INVALID_REQUEST',
    (live) =>
      signOff(live, { method: 'POST', mediaType: 'application/x-www-form-urlencoded', body: '' }),
  ],
  [
    'wrong',
    'auth/signOffByIDToken 302',
    'A sign-off has a hint that is no token and an address that is not registered.',
    '400 INVALID_DATA',
    (live) => signOff(live, { method: 'GET' }, `?${foreign}`),
  ],
]);

/** Sign-offs with a session and without one. */
export const signOffs = [...withSession, ...withoutSession];
