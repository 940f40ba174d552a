import { decisionFaults, factFaults } from '../../../packages/conformance/test/facts/faults.ts';
import { proseFaults } from '../../../packages/conformance/test/facts/prose.ts';
import type { Judge } from './judge.ts';

/** The facts of the vendor's pages and of other public sources, as the tests state them. */
export const factsJudge: Judge = {
  name: 'facts',
  needsFiles: false,
  notices: async ({ edit: { file }, after }) =>
    [...factFaults(file.api, after), ...proseFaults(file.api, after)][0],
};

/** What this project decided where nothing is known; it is written down twice, and told apart in the score. */
export const decisionsJudge: Judge = {
  name: 'decisions',
  needsFiles: false,
  notices: async ({ edit: { file }, after }) => decisionFaults(file.api, after)[0],
};
