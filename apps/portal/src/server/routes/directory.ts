import { outcomeOf, unwrap } from '@ping-password/client';
import { filter } from '@ping-password/client/lists';
import { explain, type Problem } from '../../explain.ts';
import { identifier, password } from '../../input.ts';
import type { App, AppContext, Services } from '../app.ts';
import { formValues, mostCharacters } from '../form-values.ts';
import { changePage, dead, requestPage, resetPage } from '../pages/directory-pages.tsx';
import type { Page } from '../pages/layout.tsx';
import { gotNoAnswer } from './look-for-change.ts';
import { missingFields } from './missing-fields.ts';

/** Failures that say nothing about whether there is an account. */
const told = new Set(['policy', 'rateLimited', 'tryLater']);
const isTold = (error: unknown) => told.has(outcomeOf(error));

type Values = Readonly<Record<string, string>>;

/** The identifier of the account with a user name, if there is one. */
async function accountOf({ ping }: Services, username: string): Promise<string | undefined> {
  const query = { filter: filter`userName eq ${username}` };
  const users = await unwrap(ping.directory.listUsers({ query }));
  return users.resources?.[0]?.id;
}

/** Has a link sent, if there is an account; nobody waits for it, so that time tells nothing. */
function sendLink({ ping, url }: Services, email: string): void {
  const body = { email, link: `${url}/directory/reset` };
  ping.directory.requestPasswordReset({ body }).catch(() => undefined);
}

const unsure = ({ change }: AppContext['var']['texts']): Problem => ({
  title: change.unsure,
  text: change.unsureText,
  fields: {},
});

async function change(c: AppContext, services: Services, page: Page, values: Values) {
  const texts = c.get('texts');
  const username = identifier(values['username'] ?? '');
  const oldPassword = password(values['oldPassword'] ?? '');
  const newPassword = password(values['newPassword'] ?? '');
  const missing = missingFields({ username, oldPassword, newPassword }, texts);
  if (missing) return changePage(c, page, username, missing);
  // What says that the account or the password is wrong, says no more than that.
  const wrong: Problem = { title: texts.directory.wrong, fields: {} };
  try {
    // A name that nobody has takes the same calls, so that time does not tell.
    const id = (await accountOf(services, username)) ?? crypto.randomUUID();
    const body = { id, oldPassword, newPassword };
    await unwrap(services.ping.directory.resetPassword({ body }));
  } catch (error) {
    const context = { texts, language: c.get('language'), candidate: newPassword };
    const problem = isTold(error) ? explain(error, context) : wrong;
    return changePage(c, page, username, gotNoAnswer(error) ? unsure(texts) : problem);
  }
  services.sessions.open(c).notice = { title: texts.directory.done, text: texts.change.doneText };
  return c.redirect('/directory', 303);
}

async function reset(
  c: AppContext,
  services: Services,
  page: Page,
  values: Values & { readonly confirmationToken: string },
) {
  const texts = c.get('texts');
  const { confirmationToken } = values;
  const username = identifier(values['username'] ?? '');
  const newPassword = password(values['newPassword'] ?? '');
  const missing = missingFields({ username, newPassword }, texts);
  if (missing) return resetPage(c, page, username, missing);
  const session = services.sessions.open(c);
  try {
    const id = (await accountOf(services, username)) ?? crypto.randomUUID();
    const body = { id, confirmationToken, newPassword };
    await unwrap(services.ping.directory.resetPassword({ body }));
  } catch (error) {
    if (gotNoAnswer(error)) return resetPage(c, page, username, unsure(texts));
    const context = { texts, language: c.get('language'), candidate: newPassword };
    return isTold(error) ? resetPage(c, page, username, explain(error, context)) : dead(c, page);
  }
  session.directoryToken = undefined;
  session.notice = { title: texts.directory.done, text: texts.change.doneText };
  return c.redirect('/directory', 303);
}

/** The pages for accounts of the PingOne for Enterprise Directory. */
export function directoryRoutes(app: App, services: Services, page: Page): void {
  const { sessions } = services;
  app.get('/directory', (c) => changePage(c, page));
  app.post('/directory', async (c) => {
    const values = await formValues(c);
    return services.once(sessions.open(c), values, () => change(c, services, page, values));
  });
  app.get('/directory/forgotten', (c) => requestPage(c, page));
  app.post('/directory/forgotten', async (c) => {
    const values = await formValues(c);
    const email = identifier(values['email'] ?? '');
    const missing = missingFields({ email }, c.get('texts'));
    if (missing) return requestPage(c, page, missing);
    const session = sessions.open(c);
    return services.once(session, values, async () => {
      sendLink(services, email);
      const { requested: title, requestedText } = c.get('texts').directory;
      session.notice = { title, text: requestedText(email) };
      return c.redirect('/directory/forgotten', 303);
    });
  });
  app.get('/directory/reset', (c) => {
    const token = c.req.query('confirmationToken');
    if (token && token.length <= mostCharacters) {
      // The token leaves the address, the history and the Referer at once.
      sessions.open(c).directoryToken = token;
      return c.redirect('/directory/reset', 303);
    }
    const kept = token ? undefined : sessions.find(c)?.directoryToken;
    return kept === undefined ? dead(c, page) : resetPage(c, page);
  });
  app.post('/directory/reset', async (c) => {
    const values = await formValues(c);
    const session = sessions.open(c);
    const confirmationToken = session.directoryToken;
    if (confirmationToken === undefined) return dead(c, page);
    const work = () => reset(c, services, page, { ...values, confirmationToken });
    return services.once(session, values, work);
  });
}
