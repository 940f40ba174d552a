import { writeFile } from 'node:fs/promises';
import { type Contract, type Generated, hashOf } from './contract.ts';
import { applyEdit, type Edit } from './edit.ts';
import type { Judge } from './judges/judge.ts';
import type { SpecFile } from './spec-file.ts';
import type { WorkTree } from './work-tree.ts';

/** What became of an edit. */
export interface Verdict {
  readonly edit: Edit;
  /** Who noticed it; undefined for a survivor. */
  readonly judge?: string;
  readonly reason?: string;
}

/** Makes one edit after the other in a work tree, and takes each back. */
export interface Trial {
  /** Gives undefined for an edit that changes nothing that is published. */
  judge(edit: Edit): Promise<Verdict | undefined>;
}

export interface Bench {
  readonly tree: WorkTree;
  readonly contract: Contract;
  readonly judges: readonly Judge[];
}

async function ask(bench: Bench, edit: Edit, before: Generated): Promise<Verdict | undefined> {
  let after: Generated;
  try {
    after = await bench.contract.generate(edit.file.api);
  } catch (error) {
    return { edit, judge: 'lint', reason: `generate: ${String(error).slice(0, 120)}` };
  }
  if (hashOf(before.files) === hashOf(after.files)) return;
  await bench.contract.write(after.files);
  for (const { name, notices } of bench.judges) {
    const reason = await notices({ ...bench, edit, before, after });
    if (reason !== undefined) return { edit, judge: name, reason };
  }
  return { edit };
}

/** Asks the judges about the contract as it is; what one of them says of it, it would say of every edit. */
export async function checkUnedited(bench: Bench, file: SpecFile): Promise<void> {
  const generated = await bench.contract.generate(file.api);
  const edit: Edit = { operator: 'none', file, keys: [], line: 1, change: { kind: 'remove' } };
  for (const { name, notices } of bench.judges) {
    const reason = await notices({ ...bench, edit, before: generated, after: generated });
    if (reason !== undefined) throw new Error(`${name} refuses the contract as it is: ${reason}`);
  }
}

/** Prepares trials with these judges. */
export function createTrial(bench: Bench): Trial {
  const originals = new Map<string, Promise<Generated>>();
  const originalOf = (api: string) => {
    const known = originals.get(api) ?? bench.contract.generate(api);
    originals.set(api, known);
    return known;
  };
  return {
    async judge(edit) {
      const before = await originalOf(edit.file.api);
      const text = applyEdit(edit);
      if (text === undefined) return;
      const file = bench.tree.url(`specs/${edit.file.path}`);
      await writeFile(file, text);
      try {
        return await ask(bench, edit, before);
      } finally {
        await writeFile(file, edit.file.text);
        await bench.contract.write(before.files);
      }
    },
  };
}
