import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changedOperations } from './changed-operations.ts';
import type { Check, Mutant } from './check.ts';
import { runNode } from './run-node.ts';

/** Most operations whose tests run for one edit; a schema that all share changes them all. */
const most = 6;

async function vitest(folder: string, files: readonly string[]): Promise<string | undefined> {
  const present = files.filter((file) => existsSync(join(folder, file)));
  if (present.length === 0) return;
  const script = join(folder, 'node_modules/vitest/vitest.mjs');
  const { failed, output } = await runNode(folder, script, [
    'run',
    '--bail=1',
    '--reporter=dot',
    ...present,
  ]);
  if (!failed) return;
  return /(?:FAIL|×) .*$/m.exec(output)?.[0] ?? output.slice(-200);
}

/** Test files by the package that they belong to. Each knows the vendor, or the sandbox, from elsewhere. */
function filesFor({ edit, before, after }: Mutant): Readonly<Record<string, readonly string[]>> {
  const { api } = edit.file;
  const changed = changedOperations(before, after).slice(0, most);
  const perOperation = changed.map((operationId) => `test/${api}/${operationId}.test.ts`);
  return {
    'packages/conformance': [
      'test/pages',
      'test/facts/calls',
      `test/limits/${api}`,
      ...perOperation,
    ],
    'packages/sandbox': [
      'test/recorded.test.ts',
      ...changed.map((operationId) => `test/apis/${api}/${operationId}.test.ts`),
    ],
  };
}

/** The pages, the recorded answers, and how the sandbox behaves behind the operations that changed. */
export const testsCheck: Check = {
  name: 'tests',
  needsFiles: true,
  async notices(mutant) {
    for (const [name, files] of Object.entries(filesFor(mutant))) {
      const failure = await vitest(join(mutant.tree.folder, name), files);
      if (failure !== undefined) return failure;
    }
    return;
  },
};
