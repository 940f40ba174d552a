import { outcomeOf, unwrap } from '@ping-password/client';
import { findUser } from '@ping-password/client/lists';
import { createMiddleware } from 'hono/factory';
import { explain, type Problem } from '../../explain.ts';
import { identifier, password } from '../../input.ts';
import type { App, AppContext, Services, Variables } from '../app.ts';
import { formValues } from '../form-values.ts';
import { Field } from '../pages/form.tsx';
import { Actions, Facts, type Found } from '../pages/found-user.tsx';
import type { Page } from '../pages/layout.tsx';
import { MessageBox } from '../pages/message.tsx';
import { lookForChange } from './look-for-change.ts';
import { missingFields } from './missing-fields.ts';
import { requireUser, userOf } from './password-view.ts';

async function find(c: AppContext, services: Services, name: string): Promise<Found | undefined> {
  const { environmentID } = userOf(c, services);
  const worker = services.ping.worker(environmentID);
  const user = await findUser(worker, { username: name });
  if (!user) return undefined;
  const query = { expand: 'passwordPolicy' as const };
  const state = await unwrap(worker.readPassword({ path: { userID: user.id }, query }));
  return { user, state };
}

/** What an administrator reads: not that one has to ask an administrator. */
function forAdministrator(c: AppContext, error: unknown): Problem {
  const texts = c.get('texts');
  const { notAllowed: title, notAllowedText: text } = texts.administrator;
  return outcomeOf(error) === 'notAllowed'
    ? { title, text, fields: {} }
    : explain(error, { texts, language: c.get('language') });
}

async function show(c: AppContext, services: Services, page: Page, problem?: Problem) {
  const texts = c.get('texts');
  const { administrator } = texts;
  const name = identifier(c.req.query('name') ?? '');
  const found = name === '' ? undefined : await find(c, services, name);
  const children = (
    <>
      <form class="form" method="get" action="/users">
        <Field
          texts={texts}
          name="name"
          label={texts.field['username'] ?? ''}
          autocomplete="off"
          value={name}
        />
        <button class="secondary" type="submit">
          {administrator.find}
        </button>
      </form>
      {name !== '' && !found && <MessageBox tone="bad" title={administrator.none(name)} />}
      {found && (
        <section class="card" aria-labelledby="found" data-state={found.state.status}>
          <h2 id="found">{found.user.username}</h2>
          <Facts c={c} found={found} />
        </section>
      )}
      {found && <Actions c={c} found={found} {...(problem && { problem })} />}
    </>
  );
  const status = problem ? 422 : 200;
  return page(c, { title: administrator.title, lead: administrator.lead, status, children });
}

type Act = (worker: ReturnType<Services['ping']['worker']>, userID: string) => Promise<unknown>;

interface Doing {
  readonly act: Act;
  readonly title: string;
  readonly text?: string;
}

async function doFor(c: AppContext, services: Services, page: Page, doing: Doing) {
  const texts = c.get('texts');
  const name = identifier(c.req.query('name') ?? '');
  const found = await find(c, services, name);
  if (!found) return show(c, services, page);
  const worker = services.ping.worker(userOf(c, services).environmentID);
  const { title, text } = doing;
  try {
    await doing.act(worker, found.user.id);
  } catch (error) {
    const read = async () => (await find(c, services, name))?.state.lastChangedAt;
    const looked = await lookForChange(error, found.state.lastChangedAt, read, texts);
    if (looked !== 'lost') return show(c, services, page, looked ?? forAdministrator(c, error));
  }
  services.sessions.open(c).notice = { title, ...(text !== undefined && { text }) };
  return c.redirect(`/users?name=${encodeURIComponent(name)}`, 303);
}

/** Lets administrators through, and tells the others. */
const requireAdministrator = (services: Services, page: Page) =>
  createMiddleware<{ Variables: Variables }>(async (c, next) => {
    if (services.administrators.includes(userOf(c, services).username)) return next();
    const { forbidden, forbiddenText } = c.get('texts').administrator;
    const children = <p>{forbiddenText}</p>;
    return page(c, { title: forbidden, status: 403, children });
  });

/** The page on which administrators help users; the credentials of the worker stay on the server. */
export function administratorRoutes(app: App, services: Services, page: Page): void {
  const { sessions } = services;
  app.use('/users/*', requireUser(services), requireAdministrator(services, page));
  app.get('/users', (c) => show(c, services, page));
  // A page that answers a form may be asked for again, as in another language.
  app.get('/users/:action', (c) =>
    c.redirect(`/users?name=${encodeURIComponent(c.req.query('name') ?? '')}`, 303),
  );
  app.post('/users/temporary', async (c) => {
    const texts = c.get('texts');
    const values = await formValues(c);
    const newPassword = password(values['newPassword'] ?? '');
    const missing = missingFields({ newPassword }, texts);
    if (missing) return show(c, services, page, missing);
    const { set: title, setText: text } = texts.administrator;
    const act: Act = (worker, userID) =>
      unwrap(worker.resetPassword({ path: { userID }, body: { newPassword } }));
    return services.once(sessions.open(c), values, () =>
      doFor(c, services, page, { act, title, text }),
    );
  });
  app.post('/users/unlock', async (c) => {
    const values = await formValues(c);
    const title = c.get('texts').administrator.unlocked;
    const act: Act = (worker, userID) => unwrap(worker.unlockPassword({ path: { userID } }));
    return services.once(sessions.open(c), values, () => doFor(c, services, page, { act, title }));
  });
  app.post('/users/force', async (c) => {
    const values = await formValues(c);
    const title = c.get('texts').administrator.forced;
    const act: Act = (worker, userID) => unwrap(worker.forcePasswordChange({ path: { userID } }));
    return services.once(sessions.open(c), values, () => doFor(c, services, page, { act, title }));
  });
}
