export type { Clock } from './clock.ts';
export type { Fault, Faults } from './faults.ts';
export type { Inbox, Message, Wanted } from './inbox.ts';
export { describeCall, type Journal, type JournalEntry } from './journal.ts';
export {
  type CallPattern,
  type JournalMatchers,
  type MatcherResult,
  matchers,
} from './matchers.ts';
export type { SignedOn, SignOnOptions } from './sign-on.ts';
export { createTestWorld, type Place, type TestWorld, type WorldInput } from './test-world.ts';
