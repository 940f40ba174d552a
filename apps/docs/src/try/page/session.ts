import { advance, prepare, replay, sendDraft } from './calls.ts';
import type { Move } from './link.ts';
import { type Draft, nothingYet, type State, type Store } from './state.ts';
import type { Target } from './target.ts';
import type { Trial } from './trial.ts';

/** What the reader can do; whatever calls something is done one at a time, and of choices the last one holds. */
export interface Session {
  edit(draft: Partial<Draft>): void;
  /** Begins with a trial in a world at its beginning, and does what a link tells. */
  open(trial: Trial, moves?: readonly Move[]): Promise<void>;
  /** Begins with a trial and sends its call; elsewhere than in a sandbox it waits for the reader. */
  run(trial: Trial): Promise<void>;
  /** Goes on with another trial in the same world. */
  change(trial: Partial<Trial>): Promise<void>;
  /** Puts the world back to its beginning and runs every step before the call. */
  startAgain(): Promise<void>;
  send(): Promise<void>;
  /** Moves the clock by an ISO 8601 duration. */
  advance(by: string): Promise<void>;
  /** Sends the calls elsewhere. */
  aim(target: Target): Promise<void>;
}

/**
 * Creates the session of a drawer.
 *
 * @param page the sandbox in the page.
 */
export function createSession(store: Store, page: Target): Session {
  let next: (() => Promise<void>) | undefined;
  async function run(begin: Partial<State>, work: () => Promise<void>): Promise<void> {
    if (store.get().busy) return;
    store.set({ ...begin, busy: true, problem: '' });
    try {
      await work();
    } catch (error) {
      store.set({ problem: error instanceof Error ? error.message : String(error) });
    }
    store.set({ busy: false });
    const waiting = next;
    next = undefined;
    await waiting?.();
  }
  // A key in a list chooses at once, and the next key may come before the first choice is shown.
  async function choose(begin: () => Partial<State>, work: () => Promise<void>): Promise<void> {
    if (!store.get().busy) return run(begin(), work);
    next = () => run(begin(), work);
  }
  async function begin(): Promise<void> {
    const { target } = store.get();
    await prepare(store, stepsFor(target));
    if (target.kind !== 'other') await sendDraft(store);
  }
  // What a mock holds is not the drawer's to reset, unless the reader asks for it.
  const stepsFor = ({ kind }: Target) => (kind === 'page' ? 'all' : 'light');
  return {
    edit: (draft) => store.set({ draft: { ...store.get().draft, ...draft } }),
    // Others write links, so that what one does happens in the page alone.
    open: (trial, moves = []) =>
      run(
        { ...nothingYet, ...(moves.length > 0 && { target: page }), trial, opened: trial },
        async () => {
          await prepare(store, stepsFor(store.get().target));
          await replay(store, moves);
        },
      ),
    run: (trial) => run({ ...nothingYet, trial, opened: trial }, begin),
    change: (trial) =>
      choose(
        () => ({ trial: { ...store.get().trial, ...trial } }),
        () => prepare(store, 'light'),
      ),
    startAgain: () =>
      run({ ...nothingYet, opened: store.get().trial }, () => prepare(store, 'all')),
    send: () => run({}, () => sendDraft(store)),
    advance: (by) => run({}, () => advance(store, by)),
    aim: (target) =>
      choose(
        () => ({ ...nothingYet, target, world: undefined, user: undefined }),
        () => prepare(store, stepsFor(target)),
      ),
  };
}
