import type { JournalEntry, User, WorldState } from './control.ts';
import type { PlannedCall, RunPlan, StoredPlans } from './plan.ts';
import type { Answer, Target } from './target.ts';
import { planOf, type Trial } from './trial.ts';
import { filled, type Variables } from './variables.ts';

/** What the reader may change of a request. */
export interface Draft {
  readonly path: string;
  readonly body: string | undefined;
}

/** A call that was sent. */
export interface CallRecord {
  readonly call: PlannedCall;
  readonly answer: Answer;
  /** Why it was sent, where the drawer sent it by itself. */
  readonly says?: string;
  readonly entry?: JournalEntry | undefined;
  /** What the reader sent. */
  readonly sent?: {
    readonly trial: Trial;
    readonly planned: PlannedCall;
    readonly variables: Variables;
  };
  /** How far the reader moved the clock. */
  readonly advanced?: string;
}

/** All that the drawer shows. */
export interface State {
  readonly busy: boolean;
  /** What went wrong in the drawer itself; empty when nothing did. */
  readonly problem: string;
  readonly target: Target;
  readonly trial: Trial;
  /** The trial that the world began with. */
  readonly opened: Trial;
  readonly plan: RunPlan;
  /** Whether every step of the plan ran, and nothing was sent since. */
  readonly prepared?: boolean;
  readonly draft: Draft;
  readonly variables: Variables;
  /** Absent where there is no control API. */
  readonly world?: WorldState | undefined;
  readonly user?: User | undefined;
  /** The user before the last call or move of the clock. */
  readonly before?: User | undefined;
  readonly calls: readonly CallRecord[];
  /** The call that the reader sent last. */
  readonly shown?: CallRecord | undefined;
  /** Whether the sandbox in the page has loaded everything. */
  readonly loaded?: boolean;
  /** Number of the newest entry of the journal that was seen. */
  readonly newest?: number | undefined;
}

/** Holds the state; `changed` is called after each change. */
export interface Store {
  readonly plans: StoredPlans;
  get(): State;
  set(change: Partial<State>): void;
}

/** The request of a plan as the reader first sees it. */
export const draftOf = ({ call }: RunPlan, variables: Variables): Draft => ({
  path: filled(call.path, variables),
  body: call.body === undefined ? undefined : filled(call.body, variables),
});

/** What is forgotten when the world begins anew. */
export const nothingYet: Partial<State> = {
  calls: [],
  variables: {},
  shown: undefined,
  before: undefined,
};

/** Creates the store of a drawer. */
export function createStore(
  plans: StoredPlans,
  { target, trial }: Pick<State, 'target' | 'trial'>,
  changed: (state: State) => void,
): Store {
  const { plan } = planOf(plans, trial, []);
  const draft = draftOf(plan, {});
  let state: State = {
    busy: false,
    problem: '',
    calls: [],
    variables: {},
    target,
    trial,
    opened: trial,
    plan,
    draft,
  };
  return {
    plans,
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      changed(state);
    },
  };
}
