import { unwrap } from '@ping-password/client';
import { mayChangeAt } from '@ping-password/policy';
import { explain, type Problem } from '../../explain.ts';
import { hasOuterBlank, password } from '../../input.ts';
import { dateWords } from '../../time-words.ts';
import type { App, AppContext, Services } from '../app.ts';
import { formValues } from '../form-values.ts';
import { Field, Form } from '../pages/form.tsx';
import type { Page } from '../pages/layout.tsx';
import { MessageBox } from '../pages/message.tsx';
import { NewPassword } from '../pages/new-password.tsx';
import { changedAtOf, lookForChange } from './look-for-change.ts';
import { missingFields } from './missing-fields.ts';
import { sentenceOf } from './password-sentence.ts';
import { own, type PasswordView, readPasswordView, userOf } from './password-view.ts';

/** From when the password may be changed again, if that is later than now. */
function waitUntil({ policy, changedAt, now, status }: PasswordView): Date | undefined {
  const next = policy && changedAt && mayChangeAt(policy, changedAt);
  // Whoever has to change the password does not have to wait.
  return next && next > now && status === 'OK' ? next : undefined;
}

function ChangeForm({
  c,
  view,
  problem,
}: {
  c: AppContext;
  view: PasswordView;
  problem: Problem | undefined;
}) {
  const texts = c.get('texts');
  const fields = problem?.fields ?? {};
  return (
    <Form
      texts={texts}
      action="/account/password"
      button={texts.change.button}
      problem={problem}
      username={view.user.username}
    >
      <Field
        texts={texts}
        name="currentPassword"
        type="password"
        autocomplete="current-password"
        errors={fields['currentPassword']}
      />
      <NewPassword
        texts={texts}
        policy={view.policy}
        profile={view.profile}
        errors={fields['newPassword']}
      />
    </Form>
  );
}

function show(c: AppContext, page: Page, view: PasswordView, problem: Problem | undefined) {
  const { change } = c.get('texts');
  const until = waitUntil(view);
  const status = problem ? 422 : 200;
  if (until && !problem) {
    const text = change.tooYoungUntil(dateWords(until, c.get('language')));
    const children = <MessageBox tone="warm" title={change.tooYoung} text={text} />;
    return page(c, { title: change.title, children });
  }
  const locked = problem ?? view.problem;
  if (!view.canChange && view.status !== 'PASSWORD_LOCKED_OUT') {
    const text = sentenceOf(c.get('texts'), view);
    return page(c, { title: change.title, children: <MessageBox tone="warm" title={text} /> });
  }
  const children = (
    <div data-watch-state={view.state.status}>
      <ChangeForm c={c} view={view} problem={locked} />
    </div>
  );
  return page(c, { title: change.title, lead: change.lead, status, children });
}

/** The problem with a value that is missing, and with a blank that a paste may have brought along. */
function hintBlank(problem: Problem, current: string, { failure }: AppContext['var']['texts']) {
  const messages = problem.fields['currentPassword'];
  return messages && hasOuterBlank(current)
    ? { ...problem, fields: { ...problem.fields, currentPassword: [...messages, failure.blank] } }
    : problem;
}

interface Passwords {
  readonly currentPassword: string;
  readonly newPassword: string;
}

async function attempt(
  c: AppContext,
  services: Services,
  before: PasswordView,
  { currentPassword, newPassword }: Passwords,
): Promise<Problem | 'lost' | 'done'> {
  const texts = c.get('texts');
  const { userID, environmentID, accessToken } = userOf(c, services);
  const platform = services.ping.user(environmentID, accessToken);
  const body = { currentPassword, newPassword };
  try {
    await own(unwrap(platform.resetPassword({ path: { userID }, body })));
    return 'done';
  } catch (error) {
    const read = () => changedAtOf(platform, userID);
    const looked = await lookForChange(error, before.state.lastChangedAt, read, texts);
    if (looked) return looked;
    const context = { texts, language: c.get('language'), policy: before.policy };
    const fields = { candidate: newPassword, passwordField: 'currentPassword' };
    return hintBlank(explain(error, { ...context, ...fields }), currentPassword, texts);
  }
}

async function change(
  c: AppContext,
  services: Services,
  page: Page,
  values: Readonly<Record<string, string>>,
) {
  const texts = c.get('texts');
  const entered = {
    currentPassword: password(values['currentPassword'] ?? ''),
    newPassword: password(values['newPassword'] ?? ''),
  };
  const before = await readPasswordView(c, services);
  const result = missingFields(entered, texts) ?? (await attempt(c, services, before, entered));
  if (typeof result === 'object') return show(c, page, before, result);
  const session = services.sessions.open(c);
  const text = result === 'lost' ? texts.change.lost : texts.change.doneText;
  session.notice = { title: texts.change.done, text };
  return c.redirect('/account', 303);
}

/** The form by which users change their own password. */
export function changePasswordRoutes(app: App, services: Services, page: Page): void {
  app.get('/account/password', async (c) =>
    show(c, page, await readPasswordView(c, services), undefined),
  );
  app.post('/account/password', async (c) => {
    const values = await formValues(c);
    const act = async () => change(c, services, page, values);
    return services.once(services.sessions.open(c), values, act);
  });
}
