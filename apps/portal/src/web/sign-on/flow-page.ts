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

/** The page of a flow: shows its steps, sends its forms one at a time, and looks where it stands. */
export function createFlowPage(context: PageContext, first: FlowStep): void {
  const { root, texts } = context;
  let flow = first;
  let busy = false;

  const show = (next: FlowStep, note?: string) => {
    flow = next;
    if (!leave(next)) showStep(context, next, note === undefined ? undefined : { title: note });
  };

  /** Reads the flow, and shows it when it is not where the page shows it. */
  const look = async (note: string): Promise<boolean> => {
    if (!('read' in flow)) return false;
    const now = await flow.read().catch(() => undefined);
    if (!now || now.status === flow.status) return false;
    show(now, now.status === 'expired' ? undefined : note);
    return true;
  };

  const refused = async (error: unknown, values: Values) => {
    if (maybeMoved.has(outcomeOf(error)) && (await look(texts.signOn.movedOn))) return;
    showProblem(context, problemOf(context, error, flow.status, values));
  };

  const act = async (action: string, values: Values, done: (next: FlowStep) => void) => {
    const send = doOf(flow);
    if (!send) return;
    try {
      const next = await send(action, bodyOf(action, values));
      if ('error' in next && next.error && 'read' in next) await refused(next.error, values);
      else done(next);
    } catch (error) {
      // The answer may have got lost after the effect.
      if (await look(texts.signOn.lost)) return;
      showProblem(context, problemOf(context, error, flow.status, values));
    }
  };

  /** One at a time, so that a double click counts once. */
  const alone = async (work: () => Promise<void>) => {
    if (busy) return;
    busy = true;
    root.toggleAttribute('data-busy', true);
    try {
      await work();
    } finally {
      busy = false;
      root.toggleAttribute('data-busy', false);
    }
  };

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || isWaiting(form)) return;
    hidePasswords(form);
    const { action = '' } = form.dataset;
    void alone(() => act(action, valuesOf(form), (next) => show(next)));
  });
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-again]') : null;
    const action = button?.getAttribute('data-again');
    if (!action) return;
    void alone(() =>
      act(action, {}, (next) => {
        flow = next;
        showSentAgain(context);
      }),
    );
  });
  const lookAgain = () => {
    if (document.visibilityState === 'visible' && !busy)
      void alone(async () => void (await look(texts.signOn.movedOn)));
  };
  document.addEventListener('visibilitychange', lookAgain);
  window.addEventListener('pageshow', ({ persisted }) => persisted && lookAgain());
  show(first);
}
