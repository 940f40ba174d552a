import { currentPassword, environmentID, type PageMock } from '../../../src/vendor-page.ts';

const base = `/auth/${environmentID}`;

/** A flow as it is read. */
export interface Flow {
  readonly id: string;
  readonly status: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly resumeUrl: string;
  readonly _links: Readonly<Record<string, unknown>>;
  readonly _embedded: Readonly<Record<string, unknown>>;
}

const parameters = {
  client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  response_type: 'code',
  redirect_uri: 'http://127.0.0.1:4020/callback',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
};

/** The path that begins a sign-on. */
export const authorizePath = (more: Record<string, string>) =>
  `${base}/as/authorize?${new URLSearchParams({ ...parameters, ...more })}`;

/** The actions that a flow offers. */
export const actionsOf = ({ _links }: Flow) =>
  Object.keys(_links)
    .filter((name) => !['self', 'signOnPage'].includes(name))
    .sort();

/** Calls of a flow, written by hand. */
export function flowCalls(mock: Pick<PageMock, 'send'>) {
  const act = ({ id }: Flow, action: string, body: object | string = {}, type?: string) =>
    mock.send(
      'POST',
      `${base}/flows/${id}`,
      { 'content-type': type ?? `application/vnd.pingidentity.${action}+json` },
      typeof body === 'string' ? body : JSON.stringify(body),
    );
  const step = async (flow: Flow, action: string, body: object = {}) =>
    (await act(flow, action, body)).body as Flow;
  return {
    act,
    step,
    /** Begins a sign-on whose answers are JSON. */
    begin: async (more: Record<string, string> = {}) =>
      (await mock.send('GET', authorizePath({ response_mode: 'pi.flow', ...more }))).body as Flow,
    read: async (id: string) => (await mock.send('GET', `${base}/flows/${id}`)).body as Flow,
    check: (flow: Flow, username: string) =>
      step(flow, 'usernamePassword.check', { username, password: currentPassword }),
  };
}
