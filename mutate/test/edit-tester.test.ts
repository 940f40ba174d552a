import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../src/checks/check.ts';
import type { Edit } from '../src/edit.ts';
import { createEditTester, type Setup } from '../src/edit-tester.ts';

const text = 'type: string\nnote: kept\n';
const file = { api: 'auth', path: 'Thing.yaml', text };
const edit = (value: string): Edit => ({
  operator: 'type changed',
  file,
  keys: ['type'],
  line: 1,
  change: { kind: 'set', value },
});

let setup: Omit<Setup, 'checks' | 'contract'> & {
  contract: { -readonly [Name in keyof Setup['contract']]: Setup['contract'][Name] };
};
let spec: URL;
let generated: number;
const read = () => readFile(spec, 'utf8');

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'edit-tester-'));
  const url = (path: string) =>
    new URL(path.replace('specs/', ''), pathToFileURL(`${folder}${sep}`));
  spec = url(file.path);
  generated = 0;
  await writeFile(spec, text);
  setup = {
    tree: { folder, url, remove: async () => {} },
    contract: {
      config: {} as Setup['contract']['config'],
      async bundle() {
        const now = await read();
        if (now.includes('broken')) throw new Error('no such type');
        return { type: now.includes('integer') ? 'integer' : 'string' };
      },
      async generate() {
        generated += 1;
      },
    },
  };
});

afterEach(() => rm(setup.tree.folder, { recursive: true }));

/** A check that notices another type. */
const check = (name: string, attentive: boolean, needsFiles = false): Check => ({
  name,
  needsFiles,
  notices: async ({ before, after }) =>
    attentive && JSON.stringify(before) !== JSON.stringify(after) ? `${name} says so` : undefined,
});

const tested = async (checks: readonly Check[], value = 'integer') =>
  (await createEditTester({ ...setup, checks }, ['auth'])).test(edit(value));

describe('the test of an edit', () => {
  it('ends with the first check that notices', async () => {
    const result = await tested([check('blind', false), check('one', true), check('two', true)]);
    expect(result).toMatchObject({ check: 'one', reason: 'one says so' });
  });

  it('has a survivor when nobody notices', async () => {
    expect(await tested([check('blind', false)])).toEqual({ edit: edit('integer') });
  });

  it('does not count an edit that changes nothing that is published', async () => {
    expect(await tested([check('one', true)], 'text')).toBeUndefined();
  });

  it('takes specs that cannot be generated for noticed', async () => {
    expect(await tested([], 'broken')).toMatchObject({ check: 'lint' });
  });

  it('tells a check that fails, takes the edit back, and takes it for no notice', async () => {
    let asked = 0;
    const failing: Check = {
      name: 'failing',
      needsFiles: true,
      async notices() {
        asked += 1;
        if (asked > 1) throw new Error('out of time');
        return undefined;
      },
    };
    expect(await tested([failing, check('one', true)])).toEqual({
      edit: edit('integer'),
      failure: 'failing: out of time',
    });
    expect(await read()).toBe(text);
    expect(generated).toBe(2);
  });

  it('ends the run when the files cannot be put back', async () => {
    setup.contract.generate = async () => {
      generated += 1;
      if (generated === 2) throw new Error('disk full');
    };
    await expect(tested([check('one', true, true)])).rejects.toThrow('disk full');
  });

  it('takes the edit back', async () => {
    await tested([check('one', true)]);
    expect(await read()).toBe(text);
  });

  it('generates files for those that read them alone, and again without the edit', async () => {
    await tested([check('one', true), check('two', true, true)]);
    expect(generated).toBe(0);
    await tested([check('blind', false), check('two', true, true)]);
    expect(generated).toBe(2);
  });

  it('is not begun with a check that refuses the contract as it is', async () => {
    const strict: Check = { name: 'strict', needsFiles: false, notices: async () => 'never' };
    await expect(tested([strict])).rejects.toThrow('strict refuses the contract as it is: never');
  });
});
