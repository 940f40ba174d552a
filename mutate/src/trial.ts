import { writeFile } from 'node:fs/promises';
import type { Contract } from './contract.ts';
import { applyEdit, type Edit } from './edit.ts';
import type { Judge } from './judges/judge.ts';
import type { WorkTree } from './work-tree.ts';

/** What became of an edit. */
export interface Verdict {
  readonly edit: Edit;
  /** Who noticed it; undefined for a survivor. */
  readonly judge?: string;
  readonly reason?: string;
}

/** Where edits are tried, and by whom. */
export interface Court {
  readonly tree: WorkTree;
  readonly contract: Contract;
  /** The cheapest first; the first to notice an edit ends its trial. */
  readonly judges: readonly Judge[];
}

/** Makes one edit after the other, and takes each back. */
export interface Trial {
  /** Gives undefined for an edit that changes nothing that is published. */
  judge(edit: Edit): Promise<Verdict | undefined>;
}

/** Asks the judges one by one; generates the files before the first that needs them. */
async function ask(court: Court, edit: Edit, before: object, after: object): Promise<Verdict> {
  let written = false;
  try {
    for (const { name, needsFiles, notices } of court.judges) {
      if (needsFiles && !written) {
        written = true;
        await court.contract.generate(edit.file.api);
      }
      const reason = await notices({ ...court, edit, before, after });
      if (reason !== undefined) return { edit, judge: name, reason };
    }
    return { edit };
  } finally {
    await writeFile(court.tree.url(`specs/${edit.file.path}`), edit.file.text);
    if (written) await court.contract.generate(edit.file.api);
  }
}

async function tryEdit(court: Court, edit: Edit, before: object): Promise<Verdict | undefined> {
  const text = applyEdit(edit);
  if (text === undefined) return;
  const file = court.tree.url(`specs/${edit.file.path}`);
  await writeFile(file, text);
  try {
    const after = await court.contract.bundle(edit.file.api);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    return await ask(court, edit, before, after);
  } catch (error) {
    return { edit, judge: 'lint', reason: `generate: ${String(error).slice(0, 120)}` };
  } finally {
    await writeFile(file, edit.file.text);
  }
}

/** Every judge has to accept the contract as it is: what it says of that, it would say of every edit. */
async function checkUnedited(
  court: Court,
  judges: readonly Judge[],
  api: string,
  document: object,
): Promise<void> {
  const file = { api, path: `${api}/openapi.yaml`, text: '' };
  const edit: Edit = { operator: 'none', file, keys: [], line: 1, change: { kind: 'remove' } };
  for (const { name, notices } of judges) {
    const reason = await notices({ ...court, edit, before: document, after: document });
    if (reason !== undefined) throw new Error(`${name} refuses the contract as it is: ${reason}`);
  }
}

/** Prepares trials of edits of some APIs. */
export async function createTrial(court: Court, apis: readonly string[]): Promise<Trial> {
  const originals = new Map<string, object>();
  const fast = court.judges.filter(({ needsFiles }) => !needsFiles);
  for (const api of apis) {
    const document = await court.contract.bundle(api);
    // What the others read is there for all APIs, so that they are asked once.
    await checkUnedited(court, originals.size === 0 ? court.judges : fast, api, document);
    originals.set(api, document);
  }
  return { judge: (edit) => tryEdit(court, edit, originals.get(edit.file.api) ?? {}) };
}
