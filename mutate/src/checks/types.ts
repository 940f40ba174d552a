import { join } from 'node:path';
import type { Check } from './check.ts';
import { type Outcome, runNode } from './run-node.ts';

/** Packages whose code is written by hand against the types of the contract. */
const written = ['packages/sandbox', 'packages/client', 'apps/portal', 'packages/mock'];

const compile = (folder: string, ...parameters: string[]): Promise<Outcome> =>
  runNode(folder, join(folder, 'node_modules/typescript/bin/tsc'), parameters);

const firstError = (output: string) => /^.*error TS.*$/m.exec(output)?.[0] ?? output.slice(0, 200);

/** The compiler, over what is written by hand; it also builds the contract for the checks to come. */
export const typesCheck: Check = {
  name: 'types',
  needsFiles: true,
  async notices({ tree }) {
    const contract = join(tree.folder, 'packages/contract');
    const tsc = join(contract, 'node_modules/typescript-7/bin/tsc');
    const built = await runNode(contract, tsc, ['-p', 'tsconfig.build.json']);
    if (built.failed) return firstError(built.output);
    for (const name of written) {
      const { failed, output } = await compile(join(tree.folder, name), '--noEmit');
      if (failed) return firstError(output);
    }
    return;
  },
};
