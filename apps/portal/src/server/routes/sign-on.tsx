import { unwrap } from '@ping-password/client';
import { SignOnError } from '@ping-password/client/sign-on';
import { isIdentifier } from '../../input.ts';
import type { App, AppContext, Services } from '../app.ts';
import type { Page } from '../pages/layout.tsx';
import { MessageBox } from '../pages/message.tsx';
import { SignOnPage } from '../pages/sign-on-page.tsx';
import type { PendingSignOn } from '../session.ts';

/** As many sign-ons as a browser may have begun in tabs of its own. */
const mostPending = 5;

async function signOnPage(c: AppContext, services: Services, page: Page): Promise<Response> {
  const texts = c.get('texts');
  // The flow of another environment would be shown, and followed, under the name of this app.
  const environmentID = services.environmentOf(c);
  const flowID = c.req.query('flowId');
  const asked = c.req.query('environmentId')?.toLowerCase() ?? environmentID;
  const usable = isIdentifier(flowID) && asked === environmentID.toLowerCase();
  // Without the policy, PingOne alone says what is wrong with a password.
  const policy = usable
    ? await services.ping.defaultPolicy(environmentID).catch(() => undefined)
    : undefined;
  const user = services.sessions.find(c)?.user;
  const children = (
    <SignOnPage
      texts={texts}
      policy={policy}
      authUrl={services.baseUrl}
      environmentID={environmentID}
      flowID={flowID ?? ''}
      signedOn={user !== undefined}
    />
  );
  return page(c, { title: texts.signOn.title, children });
}

function welcome(c: AppContext, page: Page) {
  const { welcome: words, nav } = c.get('texts');
  const children = (
    <>
      {c.req.query('state') === 'signed-off' && <MessageBox tone="good" title={words.signedOff} />}
      <p class="actions">
        <a class="primary" href="/sign-on">
          {nav.signOn}
        </a>
      </p>
      <p>
        <a href="/forgotten">{words.forgotten}</a>
      </p>
      <p>
        <a href="/directory">{words.directory}</a>
      </p>
    </>
  );
  return page(c, { title: words.title, lead: words.text, children });
}

function failed(c: AppContext, page: Page, text: string) {
  const { signOn } = c.get('texts');
  const children = (
    <>
      <MessageBox tone="bad" title={signOn.failed} text={text} />
      <p class="actions">
        <a class="primary" href="/sign-on">
          {signOn.again}
        </a>
      </p>
    </>
  );
  return page(c, { title: signOn.title, status: 400, children });
}

async function complete(c: AppContext, services: Services, pending: PendingSignOn) {
  const { environmentID, transaction } = pending;
  const signOn = services.signOnIn(environmentID);
  const { accessToken, idToken, claims } = await signOn.finish(c.req.url, transaction);
  const userID = claims.sub;
  const platform = services.ping.user(environmentID, accessToken);
  const { username } = await unwrap(platform.readUser({ path: { userID } }));
  const session = services.sessions.renew(c);
  session.user = { userID, username, environmentID, accessToken, idToken };
}

async function callback(c: AppContext, services: Services, page: Page): Promise<Response> {
  const { signOn } = c.get('texts');
  const session = services.sessions.find(c);
  const state = c.req.query('state');
  const pending = session?.pending.find(({ transaction }) => transaction.state === state);
  // Back or a reload after a sign-on that is done is no failure.
  if (!session || !pending)
    return session?.user ? c.redirect('/account', 303) : failed(c, page, signOn.mismatch);
  session.pending = session.pending.filter((one) => one !== pending);
  try {
    await complete(c, services, pending);
  } catch (error) {
    // Anything else has a page of its own, such as a service that does not answer.
    if (!(error instanceof SignOnError)) throw error;
    return failed(c, page, signOn.failedText);
  }
  return c.redirect('/account', 303);
}

/** The start, the sign-on page, where a sign-on begins and comes back to, and the sign-off. */
export function signOnRoutes(app: App, services: Services, page: Page): void {
  const { sessions, signOnIn } = services;
  app.get('/', (c) => {
    if (c.req.query('flowId') !== undefined) return signOnPage(c, services, page);
    return sessions.find(c)?.user ? c.redirect('/account', 303) : welcome(c, page);
  });
  app.get('/sign-on', async (c) => {
    if (sessions.find(c)?.user) return c.redirect('/account', 303);
    const environmentID = services.environmentOf(c);
    const { url, transaction } = await signOnIn(environmentID).begin();
    const session = sessions.open(c);
    session.pending = [...session.pending, { environmentID, transaction }].slice(-mostPending);
    return c.redirect(url, 303);
  });
  app.get('/callback', (c) => callback(c, services, page));
  app.post('/sign-off', (c) => {
    const user = sessions.find(c)?.user;
    sessions.end(c);
    if (!user) return c.redirect('/', 303);
    const { environmentID, idToken } = user;
    return c.redirect(signOnIn(environmentID).signOffURL({ idToken, state: 'signed-off' }), 303);
  });
}
