import { randomUUID } from 'node:crypto';
import { outcomeOf, unwrap } from '@ping-password/client';
import { findUser } from '@ping-password/client/lists';
import { explain, type Problem } from '../../explain.ts';
import { code, identifier, password } from '../../input.ts';
import type { App, AppContext, Services } from '../app.ts';
import { formValues } from '../form-values.ts';
import { askForCode, askForName, goOnOf, recovered } from '../pages/forgotten-pages.tsx';
import type { Page } from '../pages/layout.tsx';
import type { Recovery } from '../session.ts';
import { changedAtOf, lookForChange } from './look-for-change.ts';
import { missingFields } from './missing-fields.ts';

/**
 * Has a code sent to a user, if there is one. Nobody waits for it: how long it takes would tell whether
 * the name is that of an account, and so would a failure.
 */
function sendCode({ ping }: Services, { username, environmentID }: Recovery): void {
  const worker = ping.worker(environmentID);
  const work = async () => {
    const user = await findUser(worker, { username });
    if (user) await worker.sendRecoveryCode({ path: { userID: user.id } });
  };
  work().catch(() => undefined);
}

/** A failure that would tell whether the account exists, or how it stands, becomes a wrong code. */
function discreet(c: AppContext, error: unknown, candidate: string): Problem {
  const texts = c.get('texts');
  const context = { texts, language: c.get('language'), candidate, codeField: 'recoveryCode' };
  const said = new Set(['policy', 'rateLimited', 'tryLater']);
  return said.has(outcomeOf(error))
    ? explain(error, context)
    : { fields: { recoveryCode: [texts.forgotten.wrong] } };
}

type Result = Problem | 'done' | 'lost';

async function recover(
  c: AppContext,
  services: Services,
  { username, environmentID }: Recovery,
  body: { recoveryCode: string; newPassword: string },
): Promise<Result> {
  const texts = c.get('texts');
  const worker = services.ping.worker(environmentID);
  const user = await findUser(worker, { username });
  // Nobody has a made-up identifier; so a name that is not there takes the same calls and the same time.
  const userID = user?.id ?? randomUUID();
  const read = () => changedAtOf(worker, userID);
  const before = await read().catch(() => undefined);
  try {
    await unwrap(worker.recoverPassword({ path: { userID }, body }));
    return 'done';
  } catch (error) {
    return (
      (await lookForChange(error, before, read, texts)) ?? discreet(c, error, body.newPassword)
    );
  }
}

async function saveNew(
  c: AppContext,
  services: Services,
  page: Page,
  values: Readonly<Record<string, string>>,
) {
  const texts = c.get('texts');
  const session = services.sessions.open(c);
  const { recovery } = session;
  if (!recovery) return c.redirect('/forgotten', 303);
  const entered = {
    recoveryCode: code(values['recoveryCode'] ?? ''),
    newPassword: password(values['newPassword'] ?? ''),
  };
  const missing = missingFields(entered, texts);
  const result =
    missing ??
    (await recover(c, services, recovery, entered).catch((error) =>
      discreet(c, error, entered.newPassword),
    ));
  if (typeof result === 'object')
    return askForCode(c, services, page, { recovery, problem: result });
  session.recovery = undefined;
  const { done: title } = texts.forgotten;
  session.notice = { title, ...(result === 'lost' && { text: texts.change.lost }) };
  return c.redirect(
    recovery.goOn ? `/forgotten/done?goOn=${encodeURIComponent(recovery.goOn)}` : '/forgotten/done',
    303,
  );
}

/** The way back in for those who forgot their password; it answers the same for every name. */
export function forgottenRoutes(app: App, services: Services, page: Page): void {
  const { sessions } = services;
  app.get('/forgotten', (c) => askForName(c, page));
  app.post('/forgotten', async (c) => {
    const values = await formValues(c);
    const username = identifier(values['username'] ?? '');
    if (username === '') return askForName(c, page, 422);
    const session = sessions.open(c);
    return services.once(session, values, async () => {
      const goOn = goOnOf(c.req.query('goOn'));
      const environmentID = services.environmentOf(c);
      session.recovery = { username, environmentID, ...(goOn !== undefined && { goOn }) };
      sendCode(services, session.recovery);
      return c.redirect('/forgotten/code', 303);
    });
  });
  app.get('/forgotten/code', async (c) => {
    const recovery = sessions.find(c)?.recovery;
    return recovery ? askForCode(c, services, page, { recovery }) : c.redirect('/forgotten', 303);
  });
  app.post('/forgotten/code', async (c) => {
    const values = await formValues(c);
    return services.once(sessions.open(c), values, () => saveNew(c, services, page, values));
  });
  app.post('/forgotten/again', async (c) => {
    const session = sessions.open(c);
    const values = await formValues(c);
    return services.once(session, values, async () => {
      if (!session.recovery) return c.redirect('/forgotten', 303);
      sendCode(services, session.recovery);
      session.notice = { title: c.get('texts').forgotten.sentAgain };
      return c.redirect('/forgotten/code', 303);
    });
  });
  app.get('/forgotten/done', (c) => recovered(c, page));
}
