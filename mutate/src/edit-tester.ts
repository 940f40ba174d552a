import { writeFile } from 'node:fs/promises';
import type { Check } from './checks/check.ts';
import type { Contract } from './contract.ts';
import { applyEdit, type Edit } from './edit.ts';
import type { WorkTree } from './work-tree.ts';

/** What became of an edit. */
export interface Result {
  readonly edit: Edit;
  /** The check that noticed it; undefined for a survivor. */
  readonly check?: string;
  readonly reason?: string;
  /** Why the edit could not be tested. It says nothing about the checks, so that the edit does not count. */
  readonly failure?: string;
}

/** Where edits are tested, and by what. */
export interface Setup {
  readonly tree: WorkTree;
  readonly contract: Contract;
  /** The cheapest first; no further one is run once one has noticed an edit. */
  readonly checks: readonly Check[];
}

/** Makes one edit after the other, and takes each back. */
export interface EditTester {
  /** Gives undefined for an edit that changes nothing that is published. */
  test(edit: Edit): Promise<Result | undefined>;
}

const messageOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).slice(0, 200);

/** Runs the checks one by one; generates the files before the first that needs them. */
async function runChecks(setup: Setup, edit: Edit, before: object, after: object): Promise<Result> {
  let written = false;
  let current = 'generate';
  try {
    for (const { name, needsFiles, notices } of setup.checks) {
      if (needsFiles && !written) {
        written = true;
        current = 'generate';
        await setup.contract.generate(edit.file.api);
      }
      current = name;
      const reason = await notices({ ...setup, edit, before, after });
      if (reason !== undefined) return { edit, check: name, reason };
    }
    return { edit };
  } catch (error) {
    return { edit, failure: `${current}: ${messageOf(error)}` };
  } finally {
    await writeFile(setup.tree.url(`specs/${edit.file.path}`), edit.file.text);
    if (written) await setup.contract.generate(edit.file.api);
  }
}

async function testEdit(setup: Setup, edit: Edit, before: object): Promise<Result | undefined> {
  const text = applyEdit(edit);
  if (text === undefined) return;
  const file = setup.tree.url(`specs/${edit.file.path}`);
  await writeFile(file, text);
  try {
    const after = await setup.contract.bundle(edit.file.api).catch(String);
    // Specs that cannot be generated are what the lint rules refuse.
    if (typeof after === 'string')
      return { edit, check: 'lint', reason: `generate: ${after.slice(0, 120)}` };
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    return await runChecks(setup, edit, before, after);
  } finally {
    await writeFile(file, edit.file.text);
  }
}

/** Every check has to accept the contract as it is: what it says of that, it would say of every edit. */
async function checkUnedited(
  setup: Setup,
  checks: readonly Check[],
  api: string,
  document: object,
): Promise<void> {
  const file = { api, path: `${api}/openapi.yaml`, text: '' };
  const edit: Edit = { operator: 'none', file, keys: [], line: 1, change: { kind: 'remove' } };
  for (const { name, notices } of checks) {
    const reason = await notices({ ...setup, edit, before: document, after: document });
    if (reason !== undefined) throw new Error(`${name} refuses the contract as it is: ${reason}`);
  }
}

/** Prepares tests of edits of some APIs. */
export async function createEditTester(setup: Setup, apis: readonly string[]): Promise<EditTester> {
  const originals = new Map<string, object>();
  const fast = setup.checks.filter(({ needsFiles }) => !needsFiles);
  for (const api of apis) {
    const document = await setup.contract.bundle(api);
    // What the others read is there for all APIs, so that they run once.
    await checkUnedited(setup, originals.size === 0 ? setup.checks : fast, api, document);
    originals.set(api, document);
  }
  return { test: (edit) => testEdit(setup, edit, originals.get(edit.file.api) ?? {}) };
}
