import { statusAndCode } from '../answer.ts';
import type { RawRequest } from '../tenant.ts';
import { entry, type Live } from './statement.ts';

/** What a sign-off without a session answers; a sign-off is shown or redirects. */
async function signOff({ tenant }: Live, request: Omit<RawRequest, 'path'>, query = '') {
  const answer = await tenant.sendAuth({ ...request, path: `/as/signoff${query}` });
  return `${statusAndCode(answer)}${answer.headers.has('location') ? ', redirects' : ''}`;
}

const foreign = new URLSearchParams({
  id_token_hint: 'not-a-token',
  post_logout_redirect_uri: 'https://not-registered.example.com/',
});

export const signOffs = entry('sign-off-effects', 'worker', [
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
