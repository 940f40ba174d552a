import { fileURLToPath } from 'node:url';
import { lint } from '@redocly/openapi-core';
import type { Check } from './check.ts';

/** The lint rules, over both views of the API; a good contract has no problem at all. */
export const lintCheck: Check = {
  name: 'lint',
  needsFiles: false,
  async notices({ contract, tree, edit: { file } }) {
    const ref = fileURLToPath(tree.url(`specs/${file.api}/openapi.yaml`));
    for (const view of ['actions', 'wire']) {
      const config = contract.config.forAlias(`${file.api}@${view}`);
      const problems = await lint({ ref, config });
      const problem = problems.find(({ ignored, severity }) => !ignored && severity === 'error');
      if (problem) return `${problem.ruleId}: ${problem.message}`;
    }
    return;
  },
};
