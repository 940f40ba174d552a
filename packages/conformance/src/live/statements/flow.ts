import { createPkce } from '@ping-password/client/flow';
import { type Answer, describeAnswer, membersOf, statusAndCode } from '../answer.ts';
import { createCookies } from '../cookies.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
import type { Live } from './statement.ts';

/** A sign-on flow under way. */
export interface Flow {
  /** The answer that began it. */
  readonly begun: Answer;
  /** Sends an action of the flow. */
  act(action: string, body: object): Promise<Answer>;
  /** The cookies that its answers have set, as a request sends them. */
  cookies(): string;
}

/** Sends a sign-on request whose parameters are right but for those that are given. */
export async function authorize(
  { tenant, application }: Live,
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<Answer> {
  const { code_challenge = '', code_challenge_method = '' } = (await createPkce()).query;
  const right: Record<string, string | undefined> = {
    client_id: application?.clientID ?? '',
    redirect_uri: application?.redirectURI ?? '',
    response_type: 'code',
    scope: 'openid',
    response_mode: 'pi.flow',
    code_challenge,
    code_challenge_method,
    ...changes,
  };
  const given = Object.entries(right).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given as [string, string][]);
  return tenant.sendAuth({ method: 'GET', path: `/as/authorize?${query}` });
}

/**
 * Begins a flow.
 *
 * @throws Unsettled where the application begins none.
 */
export async function beginFlow(
  live: Live,
  changes?: Parameters<typeof authorize>[1],
): Promise<Flow> {
  const begun = await authorize(live, changes);
  const { id } = membersOf(withStatus(begun, 'authorize').body);
  if (typeof id !== 'string') throw new Unsettled('the flow that authorize begins has no id');
  const cookies = createCookies();
  cookies.keep(begun.headers);
  return {
    begun,
    cookies: cookies.text,
    async act(action, body) {
      const cookie = cookies.text();
      const answer = await live.tenant.sendAuth({
        method: 'POST',
        path: `/flows/${encodeURIComponent(id)}`,
        mediaType: `application/vnd.pingidentity.${action}+json`,
        ...(cookie && { headers: { cookie } }),
        body,
      });
      cookies.keep(answer.headers);
      return answer;
    },
  };
}

/**
 * A flow in which the user has signed on with a temporary password, and has to choose a new one.
 *
 * @throws Unsettled where the flow asks for something else.
 */
export async function forcedChange(live: Live): Promise<{ flow: Flow; user: ThrowAwayUser }> {
  const user = await live.throwAway.user({ password: 'temporary' });
  const flow = await beginFlow(live);
  const { username, password } = user;
  const answer = await flow.act('usernamePassword.check', { username, password });
  if (statusAndCode(answer) !== '200 MUST_CHANGE_PASSWORD')
    throw new Unsettled(`checkUsernamePassword answers ${describeAnswer(answer)}`);
  return { flow, user };
}
