import { faultsOf } from '../../../packages/conformance/test/facts/faults.ts';
import type { Judge } from './judge.ts';

/** The facts of the vendor's pages, as the tests state them. */
export const factsJudge: Judge = {
  name: 'facts',
  notices: async ({ edit, after }) => faultsOf(edit.file.api, after.actions)[0],
};
