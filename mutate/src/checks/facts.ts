import { faultsOf } from '../../../packages/conformance/test/facts/faults.ts';
import { proseFaults } from '../../../packages/conformance/test/facts/prose.ts';
import type { Check } from './check.ts';

/**
 * The facts of the vendor's pages and of other public sources, as the tests state them. They notice what
 * is missing, and what is added without a source or a decision.
 */
export const factsCheck: Check = {
  name: 'facts',
  needsFiles: false,
  async notices({ edit: { file }, after }) {
    const { documented, decided, unknown } = faultsOf(file.api, after);
    const added = decided.length > 0 ? [] : unknown;
    return [...documented, ...proseFaults(file.api, after), ...added][0];
  },
};

/** What this project decided where nothing is known; it is written down twice, and told apart in the score. */
export const decisionsCheck: Check = {
  name: 'decisions',
  needsFiles: false,
  notices: async ({ edit: { file }, after }) => faultsOf(file.api, after).decided[0],
};
