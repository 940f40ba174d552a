import { fileURLToPath } from 'node:url';
import { compare } from '../../../packages/contract/compatibility/breaking.ts';
import type { Check } from './check.ts';

/** The comparison with the released documents; once the version is raised, it lets every change pass. */
export const breakingCheck: Check = {
  name: 'breaking',
  needsFiles: true,
  async notices({ tree, edit: { file } }) {
    for (const view of ['actions', 'wire']) {
      const document = `${file.api}.${view}.json`;
      const released = fileURLToPath(tree.url(`packages/contract/released/${document}`));
      const now = fileURLToPath(tree.url(`packages/contract/openapi/${document}`));
      const { announced, breaking } = await compare(released, now);
      if (!announced && breaking[0] !== undefined) return breaking[0];
    }
    return;
  },
};
