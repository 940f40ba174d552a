import { describeCall, type Journal, type JournalEntry } from './journal.ts';
import { checkOperation } from './operations.ts';

/** What a call has to be like; a text has to be the same, and an expression has to match. */
export interface CallPattern {
  readonly status?: number;
  /** The rule that decided. */
  readonly rule?: string | RegExp;
  /** Identifier of the user that the call is about. */
  readonly userID?: string;
  /** The number of such calls; at least one unless given. */
  readonly times?: number;
}

/** What a matcher came to, in the form that the `expect` of Playwright, Vitest and Jest takes. */
export interface MatcherResult {
  readonly pass: boolean;
  message(): string;
}

function fits({ status, rule, subject }: JournalEntry, pattern: CallPattern): boolean {
  if (pattern.status !== undefined && pattern.status !== status) return false;
  if (pattern.userID !== undefined && pattern.userID !== subject?.userID) return false;
  if (pattern.rule === undefined) return true;
  return typeof pattern.rule === 'string' ? pattern.rule === rule : pattern.rule.test(rule);
}

/** A pattern as it is told. */
const describePattern = ({ status, rule, userID }: CallPattern) =>
  [
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(rule === undefined ? [] : [`rule ${rule}`]),
    ...(userID === undefined ? [] : [`user ${userID}`]),
  ].join(', ');

/** The most calls that a message lists. */
const mostListed = 20;

/** The matchers, for `expect.extend(matchers)`. */
export const matchers = {
  /** Whether an action was called: `await expect(journal).toHaveCalled('resetPassword', { status: 400 })`. */
  async toHaveCalled(
    journal: Journal,
    operationId: string,
    pattern: CallPattern = {},
  ): Promise<MatcherResult> {
    const all = await journal.calls();
    checkOperation(operationId, all);
    const found = all.filter((call) => call.operationId === operationId && fits(call, pattern));
    const { times } = pattern;
    const pass = times === undefined ? found.length > 0 : found.length === times;
    const wanted = describePattern(pattern);
    return {
      pass,
      message: () =>
        [
          `Expected ${pass ? 'no call' : (times ?? 'a call')} of ${operationId}${wanted && ` with ${wanted}`}, and there ${found.length === 1 ? 'was 1' : `were ${found.length}`}.`,
          ...(all.length === 0 ? ['The journal is empty.'] : ['The last calls of the journal:']),
          ...all.slice(-mostListed).map((call) => `  ${describeCall(call)}`),
        ].join('\n'),
    };
  },
};

/** The matchers as methods of `expect`. */
export interface JournalMatchers<Result> {
  toHaveCalled(operationId: string, pattern?: CallPattern): Result;
}
