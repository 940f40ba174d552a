import { faultsOf } from '../../../packages/conformance/test/facts/faults.ts';
import { proseFaults } from '../../../packages/conformance/test/facts/prose.ts';
import type { Check } from './check.ts';

/**
 * The facts of the vendor's pages and of other public sources, as the tests state them. They notice what is missing,
 * and what claims a source that does not say it.
 */
export const factsCheck: Check = {
  name: 'facts',
  needsFiles: false,
  async notices({ edit: { file }, after }) {
    const { documented, claimed } = faultsOf(file.api, after);
    return [...documented, ...claimed, ...proseFaults(file.api, after)][0];
  },
};

/** What follows from those sources without standing in one. */
export const inferencesCheck: Check = {
  name: 'inferences',
  needsFiles: false,
  notices: async ({ edit: { file }, after }) => faultsOf(file.api, after).inferred[0],
};

/**
 * What this project decided where nothing is known, and what neither a source nor a decision has. The tables were
 * written from the contract, so the score does not count what only they notice.
 */
export const decisionsCheck: Check = {
  name: 'decisions',
  needsFiles: false,
  async notices({ edit: { file }, after }) {
    const { decided, unknown } = faultsOf(file.api, after);
    return [...decided, ...unknown][0];
  },
};
