import { expiresAt, expiryWarningDays, mayChangeAt } from '@ping-password/policy';
import { dateWords } from '../../time-words.ts';
import type { App, AppContext, Services } from '../app.ts';
import type { Page } from '../pages/layout.tsx';
import { MessageBox, ProblemBox } from '../pages/message.tsx';
import { changePasswordRoutes } from './change-password.tsx';
import { sentenceOf } from './password-sentence.ts';
import { type PasswordView, readPasswordView, requireUser } from './password-view.ts';

const day = 86_400_000;

function Ages({ c, view }: { c: AppContext; view: PasswordView }) {
  const { account, change } = c.get('texts');
  const words = (date: Date) => dateWords(date, c.get('language'));
  const { changedAt, policy, now } = view;
  if (!changedAt || !policy) return null;
  const expiry = expiresAt(policy, changedAt);
  const next = mayChangeAt(policy, changedAt);
  return (
    <>
      <p>
        {account.changedOn(words(changedAt))}{' '}
        {expiry && expiry > now && account.expiresOn(words(expiry))}
      </p>
      {next && next > now && <p>{change.doneNext(words(next))}</p>}
    </>
  );
}

/** The notice of a password that expires soon. */
function Expiring({ c, view }: { c: AppContext; view: PasswordView }) {
  const { account } = c.get('texts');
  const { changedAt, policy, now, status } = view;
  const expiry = changedAt && policy && expiresAt(policy, changedAt);
  if (!expiry || status !== 'OK') return null;
  const days = Math.ceil((expiry.getTime() - now.getTime()) / day);
  if (days < 1 || days > expiryWarningDays) return null;
  return (
    <MessageBox tone="warm" title={account.expiresSoon(days)} text={account.expiresSoonText} />
  );
}

function Overview({ c, view }: { c: AppContext; view: PasswordView }) {
  const texts = c.get('texts');
  const { account } = texts;
  return (
    <>
      <Expiring c={c} view={view} />
      <section class="card" aria-labelledby="password" data-watch-state={view.state.status}>
        <h2 id="password">{account.password}</h2>
        {view.problem ? (
          <ProblemBox problem={view.problem} texts={texts} />
        ) : (
          <p>{sentenceOf(texts, view)}</p>
        )}
        <Ages c={c} view={view} />
        {view.canChange && (
          <p class="actions">
            <a class="primary" href="/account/password">
              {account.change}
            </a>
          </p>
        )}
      </section>
    </>
  );
}

/** The pages of the user's own account. */
export function accountRoutes(app: App, services: Services, page: Page): void {
  app.use('/account/*', requireUser(services));
  app.get('/account', async (c) => {
    const { account } = c.get('texts');
    const view = await readPasswordView(c, services);
    return page(c, {
      title: account.title(view.givenName),
      children: <Overview c={c} view={view} />,
    });
  });
  // What a page that was left and is looked at again asks for.
  app.get('/account/state', async (c) => {
    const user = services.sessions.find(c)?.user;
    if (!user) return c.json({ status: 'signedOff' });
    const platform = services.ping.user(user.environmentID, user.accessToken);
    const result = await platform.readPassword({ path: { userID: user.userID } }).catch(() => ({}));
    if (!('data' in result) || !result.data) return c.json({ status: 'unknown' });
    const { status, lastChangedAt, secondsUntilUnlock } = result.data;
    return c.json({ status, lastChangedAt, secondsUntilUnlock });
  });
  changePasswordRoutes(app, services, page);
}
