import { outcomeOf } from '@ping-password/client';
import type { FlowStep } from '@ping-password/client/flow';
import { explain, type Problem } from '../../explain.ts';
import { code, hasOuterBlank, identifier, password } from '../../input.ts';
import { isWaiting } from '../countdown.ts';
import { hidePasswords } from '../password-field.ts';
import { type PageContext, showProblem, showSentAgain, showStep } from './show-step.ts';

type Values = Readonly<Record<string, string>>;

const cleaners: Readonly<Record<string, (text: string) => string>> = {
  username: identifier,
  otp: code,
  verificationCode: code,
  recoveryCode: code,
};

/** The values of a form in the form in which they are sent. */
function valuesOf(form: HTMLFormElement): Values {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, (cleaners[name] ?? password)(value)] as const] : [],
  );
  return Object.fromEntries(entries);
}

const bodyOf = (action: string, values: Values): object =>
  action === 'device.select' ? { device: { id: values['device'] ?? '' } } : values;

type Do = (action: string, body?: object) => Promise<FlowStep>;

// Templates name actions by the status that they are for, which the types cannot follow.
const doOf = (flow: FlowStep): Do | undefined =>
  'do' in flow ? (flow.do as unknown as Do) : undefined;

/** Failures that say nothing about what was typed; the flow may be elsewhere by now. */
const maybeMoved = new Set(['notAllowed', 'notFound', 'unexpected', 'invalidInput']);

/** Goes back to the application, in place of this page, so that Back does not come here. */
function leave(flow: FlowStep): boolean {
  if (!('data' in flow) || !['COMPLETED', 'FAILED'].includes(flow.status)) return false;
  window.location.replace(flow.data.resumeUrl);
  return true;
}

function problemOf(
  { texts, language }: PageContext,
  error: unknown,
  status: string,
  values: Values,
): Problem {
  const newPassword = values['newPassword'];
  const problem = explain(error, {
    texts,
    language,
    candidate: newPassword,
    codeField:
      Object.keys(values).find((name) => name in cleaners && name !== 'username') ?? 'code',
    ...(newPassword !== undefined && { passwordField: 'currentPassword' }),
  });
  const entered = values['currentPassword'] ?? values['password'] ?? '';
  const wrong = outcomeOf(error) === 'wrongPassword' && status !== 'OTP_REQUIRED';
  if (!wrong || !hasOuterBlank(entered)) return problem;
  const text = [problem.text, texts.failure.blank].filter(Boolean).join(' ');
  const field = problem.fields['currentPassword'];
  return field
    ? { ...problem, fields: { currentPassword: [...field, texts.failure.blank] } }
    : { ...problem, text };
}

/** What the page knows of the flow. */
interface Page {
  readonly context: PageContext;
  flow: FlowStep;
  busy: boolean;
}

function show(page: Page, next: FlowStep, note?: string): void {
  page.flow = next;
  const title = note === undefined ? undefined : { title: note };
  if (!leave(next)) showStep(page.context, next, title);
}

/** Reads the flow, and shows it when it is not where the page shows it. */
async function look(page: Page, note: string): Promise<boolean> {
  const { flow } = page;
  if (!('read' in flow)) return false;
  const now = await flow.read().catch(() => undefined);
  if (!now || now.status === flow.status) return false;
  show(page, now, now.status === 'expired' ? undefined : note);
  return true;
}

/** Does an action of the flow; what is refused is told, unless the flow is elsewhere by now. */
async function act(
  page: Page,
  action: string,
  values: Values,
  done: (next: FlowStep) => void,
): Promise<void> {
  const { context, flow } = page;
  const { movedOn, lost } = context.texts.signOn;
  const send = doOf(flow);
  if (!send) return;
  const tell = (error: unknown) =>
    showProblem(context, problemOf(context, error, flow.status, values));
  try {
    const next = await send(action, bodyOf(action, values));
    if (!('error' in next && next.error && 'read' in next)) return done(next);
    const moved = maybeMoved.has(outcomeOf(next.error)) && (await look(page, movedOn));
    if (!moved) tell(next.error);
  } catch (error) {
    // The answer may have got lost after the effect.
    if (!(await look(page, lost))) tell(error);
  }
}

/** One at a time, so that a double click counts once. */
async function alone(page: Page, work: () => Promise<unknown>): Promise<void> {
  if (page.busy) return;
  const { root } = page.context;
  page.busy = true;
  root.toggleAttribute('data-busy', true);
  try {
    await work();
  } finally {
    page.busy = false;
    root.toggleAttribute('data-busy', false);
  }
}

function submit(page: Page, form: HTMLFormElement): void {
  if (isWaiting(form)) return;
  hidePasswords(form);
  const { action = '' } = form.dataset;
  void alone(page, () => act(page, action, valuesOf(form), (next) => show(page, next)));
}

function sendAgain(page: Page, action: string): void {
  const done = (next: FlowStep) => {
    page.flow = next;
    showSentAgain(page.context);
  };
  void alone(page, () => act(page, action, {}, done));
}

/** The page of a flow: shows its steps, sends its forms one at a time, and looks where it stands. */
export function createFlowPage(context: PageContext, first: FlowStep): void {
  const page: Page = { context, flow: first, busy: false };
  context.root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) submit(page, event.target);
  });
  context.root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-again]') : null;
    const action = button?.getAttribute('data-again');
    if (action) sendAgain(page, action);
  });
  const lookAgain = () => {
    if (document.visibilityState === 'visible')
      void alone(page, () => look(page, context.texts.signOn.movedOn));
  };
  document.addEventListener('visibilitychange', lookAgain);
  window.addEventListener('pageshow', ({ persisted }) => persisted && lookAgain());
  show(page, first);
}
