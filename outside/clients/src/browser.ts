import { CookieJar } from 'tough-cookie';

/** A page that the browser has come to. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly body: string;
}

/** Plays a browser without scripts: it keeps cookies and follows redirects. */
export interface PlayedBrowser {
  /** Goes to an address, and on from there to where the redirects end. */
  visit(url: string): Promise<Page>;
  /** Sends a form, and goes to where the redirects end. */
  submit(url: string, form: Readonly<Record<string, string>>): Promise<Page>;
  /** Presses the button of the form that a page consists of. */
  press(page: Page): Promise<Page>;
  /** Does what Ping's own sign-on page does: checks the password, then goes to `resumeUrl`. */
  signOn(signOnPage: Page, username: string, password: string): Promise<Page>;
}

const text = (attribute = '') =>
  attribute.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** Where the form of a page is sent, and the hidden fields that go with it. */
function formOf(page: string) {
  const action = /<form method="post" action="([^"]+)">/.exec(page)?.[1];
  if (action === undefined) throw new Error(`The page has no form: ${page}`);
  const inputs = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  const fields = [...inputs].map(([, name, value]) => [text(name), text(value)]);
  return { action: text(action), fields: Object.fromEntries(fields) as Record<string, string> };
}

/** The media type of a password check in a flow. */
export const checkMedia = 'application/vnd.pingidentity.usernamePassword.check+json';

/**
 * Makes a browser with a fresh profile.
 *
 * @param authUrl base URL of the Auth API, which the sign-on page calls.
 */
export function createBrowser(authUrl: string): PlayedBrowser {
  const jar = new CookieJar();
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const cookies = await jar.getCookieString(url);
    if (cookies !== '') headers.set('cookie', cookies);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) await jar.setCookie(cookie, url);
    return response;
  };
  const go = async (url: string, init?: RequestInit, redirects = 10): Promise<Page> => {
    const response = await send(url, init);
    const location = response.headers.get('location');
    if (location === null) return { url, status: response.status, body: await response.text() };
    if (redirects === 0) throw new Error(`There are more than 10 redirects, the last to ${url}`);
    return go(new URL(location, url).href, {}, redirects - 1);
  };
  const submit: PlayedBrowser['submit'] = (url, form) =>
    go(url, { method: 'POST', body: new URLSearchParams(form) });
  return {
    visit: (url) => go(url),
    submit,
    press: ({ body }) => {
      const { action, fields } = formOf(body);
      return submit(action, fields);
    },
    signOn: async (signOnPage, username, password) => {
      const { searchParams } = new URL(signOnPage.url);
      const flow = `${searchParams.get('environmentId')}/flows/${searchParams.get('flowId')}`;
      const checked = await send(`${authUrl}/${flow}`, {
        method: 'POST',
        headers: { 'content-type': checkMedia },
        body: JSON.stringify({ username, password }),
      });
      if (!checked.ok) throw new Error(`The sign-on failed: ${await checked.text()}`);
      const { resumeUrl } = (await checked.json()) as { resumeUrl: string };
      return go(resumeUrl);
    },
  };
}
