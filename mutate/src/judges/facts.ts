import { faultsOf } from '../../../packages/conformance/test/facts/faults.ts';
import { proseFaults } from '../../../packages/conformance/test/facts/prose.ts';
import type { Judge } from './judge.ts';

/** The facts of the vendor's pages, as the tests state them. */
export const factsJudge: Judge = {
  name: 'facts',
  needsFiles: false,
  notices: async ({ edit: { file }, after }) =>
    [...faultsOf(file.api, after), ...proseFaults(file.api, after)][0],
};
