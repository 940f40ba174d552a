import type { Victim } from './victim.ts';
import { currentPassword } from './world.ts';

/** Where the sign-ons of the attack return to. */
export const callback = 'https://app.example.com/callback';

/** The applications that are attacked, and those that attack; each secret is its identifier. */
const applications = [
  {
    id: 'victim',
    type: 'WEB_APP',
    secret: 'victim',
    redirectUris: [callback, 'https://app.example.com/open/*'],
    allowWildcardInRedirectUris: true,
    idpSignoff: true,
  },
  { id: 'native', type: 'NATIVE_APP', redirectUris: ['http://127.0.0.1/callback'] },
  { id: 'other', type: 'WEB_APP', secret: 'other', redirectUris: [callback] },
];

/** What came of a call: its status, where it leads to, and its body. */
export interface Answered {
  readonly status: number;
  readonly location: string;
  readonly text: string;
  readonly cookie: string;
}

type Parameters = Readonly<Record<string, string>>;

/** A text of a JSON body, by its name. */
export const textIn = (text: string, name: string): string =>
  new RegExp(`"${name}":"([^"]*)"`).exec(text)?.[1] ?? '';

/** Makes a world with the applications, and gives the calls of a sign-on there. */
export async function signOnCalls({ url }: Pick<Victim, 'url'>) {
  const made = await fetch(`${url}/_mock/worlds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ applications }),
  });
  const { environmentID: world = '' } = (await made.json()) as { environmentID?: string };
  const base = `${url}/auth/${world}`;
  const call = async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const response = await fetch(base + path, { redirect: 'manual', ...init });
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    const location = response.headers.get('location') ?? '';
    return { status: response.status, location, text: await response.text(), cookie };
  };
  const form = (path: string, parameters: Parameters, client?: string) =>
    call(path, {
      method: 'POST',
      body: new URLSearchParams(parameters),
      headers:
        client === undefined ? {} : { authorization: `Basic ${btoa(`${client}:${client}`)}` },
    });
  const authorize = (parameters: Parameters) =>
    call(`/as/authorize?${new URLSearchParams({ response_type: 'code', ...parameters })}`);
  return {
    world,
    call,
    form,
    authorize,
    /** Signs `user.ok` on, and gives what the application is told. */
    async signOn(parameters: Parameters): Promise<Answered> {
      const begun = await authorize({ redirect_uri: callback, scope: 'openid', ...parameters });
      const flowID = /flowId=([\w-]+)/.exec(begun.location)?.[1] ?? '';
      const checked = await call(`/flows/${flowID}`, {
        method: 'POST',
        headers: { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
        body: JSON.stringify({ username: 'user.ok', password: currentPassword }),
      });
      return call(`/as/resume?flowId=${flowID}`, { headers: { cookie: checked.cookie } });
    },
    redeem: (code: string, client: string) =>
      form('/as/token', { grant_type: 'authorization_code', code, redirect_uri: callback }, client),
  };
}
