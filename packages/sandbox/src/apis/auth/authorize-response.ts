import { withParameters } from '../../http/address.ts';
import { authorizationCode } from '../../oauth/code.ts';
import { providerOf } from '../../oauth/provider.ts';
import { idTokenOf } from '../../oauth/tokens.ts';
import { isUsable } from '../../password/status.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import { type Later, later } from '../later.ts';
import { userOf } from './flow.ts';
import { formPostHeaders, formPostPage } from './form-post-page.ts';
import { hasPart } from './response-type.ts';
import type { FlowCall } from './types.ts';

/** What an application is told, by parameter. */
type Told = Readonly<Record<string, string | undefined>>;

/** A code or an ID token of a completed flow, or both. */
interface Response {
  readonly code?: string;
  readonly id_token?: string;
}

/** What the application gets of a completed flow, the code of which may be used already: nothing then. */
export function authorizeResponse(call: FlowCall, flow: FlowRecord): Later<Response> | undefined {
  const { responseType = 'code', userID = '', authenticatedAt = call.now } = flow;
  const asksForCode = hasPart(responseType, 'code');
  const code = asksForCode ? authorizationCode(call, flow) : undefined;
  if (asksForCode && code === undefined) return undefined;
  const beside = code === undefined ? {} : { code };
  if (!hasPart(responseType, 'id_token')) return beside;
  const provider = providerOf(call.baseUrl, call.world.id);
  const idToken = idTokenOf(call, { ...flow, userID, authenticatedAt }, provider);
  return async () => ({ ...beside, id_token: await idToken(beside) });
}

/** What the application is told: what it asked for, or that it came to nothing. */
export function toldOf(call: FlowCall, flow: FlowRecord): Later<Told> {
  const { state } = flow;
  const user = userOf(call.world, flow);
  const response =
    flow.status === 'COMPLETED' && user && isUsable(user, call.now)
      ? authorizeResponse(call, flow)
      : undefined;
  return response === undefined
    ? { error: 'access_denied', error_description: 'The sign-on has failed.', state }
    : later(response, (given) => ({ ...given, state }));
}

/** Takes an answer to the application: by redirect, or by a page with a form. */
export function sendBack(redirectURI: string, responseMode: string, told: Later<Told>) {
  if (responseMode !== 'form_post') {
    const headers = later(told, (parameters) => ({
      location: withParameters(redirectURI, parameters, responseMode),
    }));
    return { status: 302 as const, headers };
  }
  const body = later(told, (parameters) => formPostPage(redirectURI, parameters));
  return { status: 200 as const, headers: formPostHeaders, body };
}
