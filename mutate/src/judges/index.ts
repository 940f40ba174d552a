import { decisionsJudge, factsJudge } from './facts.ts';
import { gateJudge } from './gate.ts';
import type { Judge } from './judge.ts';
import { lintJudge } from './lint.ts';
import { testsJudge } from './tests.ts';
import { typesJudge } from './types.ts';

/**
 * Who judges an edit, the cheapest first; the first to notice it ends the trial. Snapshots, the drift of
 * generated files and copies of the specs are not among them.
 */
export const judges: readonly Judge[] = [
  factsJudge,
  lintJudge,
  decisionsJudge,
  typesJudge,
  testsJudge,
  gateJudge,
];
