import { createPkce } from '@ping-password/client/flow';
import { type Answer, describeAnswer, membersOf, statusAndCode } from '../answer.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { Unsettled } from '../unsettled.ts';
import { beginFlow, type Flow } from './flow.ts';
import type { Live } from './statement.ts';

const passwordScope = [
  'openid',
  'p1:read:userPassword',
  'p1:reset:userPassword',
  'p1:validate:userPassword',
].join(' ');

/** The code of a completed flow, which the last answer or the resumption holds. */
async function codeOf({ tenant }: Live, flow: Flow, completed: Answer): Promise<string> {
  const codeIn = ({ body }: Answer) => membersOf(membersOf(body)['authorizeResponse'])['code'];
  const known = codeIn(completed);
  if (typeof known === 'string') return known;
  const query = new URLSearchParams({ flowId: String(membersOf(completed.body)['id']) });
  const headers = { cookie: flow.cookies() };
  const resumed = await tenant.sendAuth({ method: 'GET', path: `/as/resume?${query}`, headers });
  const code = codeIn(resumed);
  if (typeof code !== 'string')
    throw new Unsettled(`resumeFlow answers ${describeAnswer(resumed)}`);
  return code;
}

/**
 * Signs a user on and gives the access token.
 *
 * @param scope what the token permits; all about the own password unless given.
 * @throws Unsettled where the application asks for more than user name and password, or has a secret.
 */
export async function userToken(
  live: Live,
  user: ThrowAwayUser,
  scope = passwordScope,
): Promise<string> {
  const { tenant, throwAway, application } = live;
  const { query, verifier } = await createPkce();
  const flow = await beginFlow(live, { ...query, scope });
  const { username, password } = user;
  const completed = await flow.act('usernamePassword.check', { username, password });
  if (statusAndCode(completed) !== '200 COMPLETED')
    throw new Unsettled(`checkUsernamePassword answers ${describeAnswer(completed)}`);
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code: await codeOf(live, flow, completed),
    client_id: application?.clientID ?? '',
    redirect_uri: application?.redirectURI ?? '',
    code_verifier: verifier,
  });
  const answer = await tenant.sendAuth({
    method: 'POST',
    path: '/as/token',
    mediaType: 'application/x-www-form-urlencoded',
    body: `${form}`,
  });
  const { access_token } = membersOf(answer.body);
  if (typeof access_token !== 'string')
    throw new Unsettled(`issueToken answers ${describeAnswer(answer)}`);
  throwAway.keepOut(access_token);
  return access_token;
}
