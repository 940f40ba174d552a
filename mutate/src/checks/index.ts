import { breakingCheck } from './breaking.ts';
import type { Check } from './check.ts';
import { decisionsCheck, factsCheck, inferencesCheck } from './facts.ts';
import { lintCheck } from './lint.ts';
import { testsCheck } from './tests.ts';
import { typesCheck } from './types.ts';

/**
 * What checks an edit, the cheapest first, and last what does not count; no further check is run once one has noticed it. Snapshots, the drift of
 * generated files and copies of the specs are not among them.
 */
export const checks: readonly Check[] = [
  factsCheck,
  inferencesCheck,
  lintCheck,
  typesCheck,
  testsCheck,
  breakingCheck,
  decisionsCheck,
];
