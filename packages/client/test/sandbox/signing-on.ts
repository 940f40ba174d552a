import { createSandbox } from '@ping-password/sandbox';
import { expect } from 'vitest';
import { cookieJar } from '../../src/cookies.ts';
import { continueFlow } from '../../src/flow.ts';
import { createAuthClient, type Fetch, outcomeOf } from '../../src/index.ts';
import {
  createSignOn,
  type SignOn,
  type SignOnApplication,
  SignOnError,
} from '../../src/sign-on.ts';
import { baseUrls, beginning, currentPassword, testWorld } from './world.ts';

export const redirectURI = 'https://app.example.com/callback';
export const postLogoutRedirectURI = 'https://app.example.com/bye';
/** Needs escaping in HTTP Basic and in a form. */
export const clientSecret = 'fake-orders-secret:/+ %';

const common = {
  redirectUris: [redirectURI],
  postLogoutRedirectUris: [postLogoutRedirectURI],
};

/** The applications of the world: a server, one that sends its secret in the form, and a page. */
const applications = [
  { ...common, id: 'web', type: 'WEB_APP', secret: clientSecret },
  {
    ...common,
    id: 'web by form',
    type: 'WEB_APP',
    secret: clientSecret,
    tokenEndpointAuthMethod: 'CLIENT_SECRET_POST',
  },
  { ...common, id: 'page', type: 'SINGLE_PAGE_APP' },
];

/** A world that users sign on in, and how to do so. */
export async function signOnWorld() {
  const sandbox = createSandbox();
  const world = await testWorld({ sandbox, input: { applications } });
  const { environmentID } = world;
  const signOnTo = (clientID: string, more: object = {}) =>
    createSignOn({
      environmentID,
      baseUrl: baseUrls.auth,
      clientID,
      redirectURI,
      scopes: ['email'],
      fetch: sandbox.fetch,
      now: () => Date.parse(beginning),
      ...(clientID !== 'page' && { clientSecret }),
      ...more,
    } as SignOnApplication);
  /** What the browser of a user does: it goes to the address, signs on, and ends at the callback. */
  const browse = async (url: string): Promise<string> => {
    const browser: Fetch = cookieJar({ fetch: sandbox.fetch });
    const begun = await browser(new Request(url));
    const page = new URL(begun.headers.get('location') ?? begun.url);
    const flowID = page.searchParams.get('flowId');
    // Refused at once, or signed on already.
    if (!flowID) return page.href;
    const auth = createAuthClient({ baseUrl: baseUrls.auth, fetch: browser });
    const flow = await continueFlow(auth, { environmentID, flowID });
    if (flow.status !== 'USERNAME_PASSWORD_REQUIRED') throw new Error(flow.status);
    const user = { username: 'user.ok', password: currentPassword };
    const checked = await flow.do('usernamePassword.check', user);
    if (checked.status !== 'COMPLETED') throw new Error(checked.status);
    const back = await browser(new Request(checked.data.resumeUrl));
    return back.headers.get('location') ?? '';
  };
  /** A user who has come back, and what was kept. */
  const returned = async (signOn: SignOn) => {
    const { url, transaction } = await signOn.begin();
    return { callback: await browse(url), transaction };
  };
  return { ...world, sandbox, signOnTo, browse, returned };
}

/** Why a sign-on fails: code, outcome and message. */
export async function failureOf(ended: Promise<unknown>) {
  const error = await ended.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SignOnError);
  const { code, message } = error as SignOnError;
  return [code, outcomeOf(error), message];
}
