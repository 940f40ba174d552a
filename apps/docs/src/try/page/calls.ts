import { withCodeOf } from './codes.ts';
import { controlCall, controlOf } from './control.ts';
import type { Move } from './link.ts';
import { missingIn } from './missing.ts';
import type { PlannedCall, PlannedStep } from './plan.ts';
import { unbraced } from './safe-values.ts';
import { type CallRecord, draftOf, type Store } from './state.ts';
import { isTokenStep, lightSteps, planOf, tokenKey, trialOf } from './trial.ts';
import { filled, filledCall, keptOf, type Variables } from './variables.ts';

const hasControl = ({ get }: Store) => {
  const { kind, refusal } = get().target;
  return kind !== 'other' && refusal === undefined;
};

/** Reads the world, and makes the plan of the trial for its users. */
export async function refresh(store: Store): Promise<void> {
  const { target, trial } = store.get();
  const world = hasControl(store) ? await controlOf(target).readState() : undefined;
  store.set({ world, ...planOf(store.plans, trial, world?.users ?? []) });
}

/** Sends a call and keeps it with its entry in the journal, which calls of the control API lack. */
async function record(
  store: Store,
  call: PlannedCall,
  more: Pick<CallRecord, 'says' | 'sent' | 'advanced'>,
): Promise<CallRecord> {
  const { target, newest } = store.get();
  const answer = await target.send(call);
  const entry = hasControl(store) ? await controlOf(target).newestEntry() : undefined;
  const isOwn = call.api !== 'control' && entry !== undefined && entry.id !== newest;
  const done = { call, answer, ...more, ...(isOwn && { entry }) };
  store.set({ calls: [...store.get().calls, done], newest: entry?.id });
  return done;
}

/** Whose token it is, so that it is not taken again for each call. */
const tokenOf = (step: PlannedStep): Variables =>
  isTokenStep(step) ? { [tokenKey]: step.body ?? '' } : {};

/** Sends a step and keeps what later calls take from its answer. */
async function take(store: Store, step: PlannedStep): Promise<void> {
  const { says, keeps, mayFail } = step;
  const { answer } = await record(store, filledCall(step, store.get().variables), { says });
  const { target, variables } = store.get();
  // Time stands still, so that a reader finds codes and tokens as they were.
  if (step.operationId === 'resetWorld' && target.kind === 'page') await controlOf(target).freeze();
  const kept = keeps && keptOf(keeps, answer);
  if (keeps && kept !== undefined)
    store.set({ variables: { ...variables, [keeps.variable]: kept, ...tokenOf(step) } });
  if (answer.status >= 400 && !mayFail)
    throw new Error(`A step before the call failed with ${answer.status}: ${says}`);
}

const resetStep: PlannedStep = {
  ...controlCall('resetWorld', 'POST', '/reset'),
  says: 'Put the sandbox back to its beginning.',
};

/** Runs the steps before the call: all of them, or those that leave the world as it is. */
export async function prepare(store: Store, steps: 'all' | 'light'): Promise<void> {
  if (hasControl(store)) {
    if (steps === 'all') await take(store, resetStep);
    await refresh(store);
    const { plan, variables } = store.get();
    const chosen =
      steps === 'all'
        ? plan.steps.filter(({ operationId }) => operationId !== 'resetWorld')
        : lightSteps(plan, variables);
    for (const step of chosen) await take(store, step);
  }
  await refresh(store);
  if (steps === 'light') store.set({ variables: withCodeOf(store.get()) });
  const { plan, variables, target } = store.get();
  const { path, body } = draftOf(plan, variables);
  const { prefix = '' } = target;
  const own = path.startsWith(prefix) ? path.slice(prefix.length) : path;
  const prepared = steps === 'all' && hasControl(store);
  store.set({ draft: { path: own, body }, before: undefined, prepared });
}

/** Sends the request as the reader left it. */
export async function sendDraft(store: Store): Promise<void> {
  const { plan, draft, variables, trial, user } = store.get();
  const missing = missingIn(store.get());
  if (missing) throw new Error(missing);
  const call = filledCall(plan.call, variables);
  const { path } = draft;
  const body = draft.body === undefined ? {} : { body: filled(draft.body, variables) };
  const shown = await record(
    store,
    { ...call, path, ...body },
    { sent: { trial, planned: plan.call, variables } },
  );
  store.set({ shown, before: user, prepared: false });
  await refresh(store);
}

/** Moves the clock, and takes new tokens, as the old ones may have expired. */
export async function advance(store: Store, by: string): Promise<void> {
  const before = store.get().user;
  const call = controlCall('advanceClock', 'POST', '/clock/advance', { by });
  await record(store, call, { says: `Move the clock by ${by}.`, advanced: by });
  const { plan, variables } = store.get();
  const steps = lightSteps(plan, { ...variables, [tokenKey]: '' });
  for (const step of steps) await take(store, step);
  await refresh(store);
  store.set({ before, prepared: false });
}

/** Does what a reader did, move by move. */
export async function replay(store: Store, moves: readonly Move[]): Promise<void> {
  for (const move of moves) {
    if ('clock' in move) {
      await advance(store, move.clock);
      continue;
    }
    const { sent, path, body, ...names } = move;
    store.set({ trial: trialOf(store.plans, names) });
    await prepare(store, 'light');
    const { draft, variables, world } = store.get();
    const code = [...(world?.messages ?? [])].reverse().find((mail) => mail.code)?.code;
    const values = { ...(code !== undefined && { code }), ...variables };
    const whole = (text: string | undefined) => text && unbraced(text, values);
    store.set({
      draft: { path: whole(path) ?? draft.path, body: whole(body) ?? draft.body },
    });
    if (sent) await sendDraft(store);
  }
}
