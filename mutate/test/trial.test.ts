import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../src/edit.ts';
import type { Judge } from '../src/judges/judge.ts';
import { type Court, createTrial } from '../src/trial.ts';

const text = 'type: string\nnote: kept\n';
const file = { api: 'auth', path: 'Thing.yaml', text };
const edit = (value: string): Edit => ({
  operator: 'type changed',
  file,
  keys: ['type'],
  line: 1,
  change: { kind: 'set', value },
});

let court: Omit<Court, 'judges'>;
let spec: URL;
let generated: number;
const read = () => readFile(spec, 'utf8');

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trial-'));
  const url = (path: string) =>
    new URL(path.replace('specs/', ''), pathToFileURL(`${folder}${sep}`));
  spec = url(file.path);
  generated = 0;
  await writeFile(spec, text);
  court = {
    tree: { folder, url, remove: async () => {} },
    contract: {
      config: {} as Court['contract']['config'],
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

afterEach(() => rm(court.tree.folder, { recursive: true }));

/** A judge that notices another type. */
const judge = (name: string, attentive: boolean, needsFiles = false): Judge => ({
  name,
  needsFiles,
  notices: async ({ before, after }) =>
    attentive && JSON.stringify(before) !== JSON.stringify(after) ? `${name} says so` : undefined,
});

const judged = async (judges: readonly Judge[], value = 'integer') =>
  (await createTrial({ ...court, judges }, ['auth'])).judge(edit(value));

describe('a trial', () => {
  it('ends with the first judge that notices', async () => {
    const verdict = await judged([judge('blind', false), judge('one', true), judge('two', true)]);
    expect(verdict).toMatchObject({ judge: 'one', reason: 'one says so' });
  });

  it('has a survivor when nobody notices', async () => {
    expect(await judged([judge('blind', false)])).toEqual({ edit: edit('integer') });
  });

  it('does not count an edit that changes nothing that is published', async () => {
    expect(await judged([judge('one', true)], 'text')).toBeUndefined();
  });

  it('takes specs that cannot be generated for noticed', async () => {
    expect(await judged([], 'broken')).toMatchObject({ judge: 'lint' });
  });

  it('takes the edit back', async () => {
    await judged([judge('one', true)]);
    expect(await read()).toBe(text);
  });

  it('generates files for those that read them alone, and again without the edit', async () => {
    await judged([judge('one', true), judge('two', true, true)]);
    expect(generated).toBe(0);
    await judged([judge('blind', false), judge('two', true, true)]);
    expect(generated).toBe(2);
  });

  it('is not begun with a judge that refuses the contract as it is', async () => {
    const strict: Judge = { name: 'strict', needsFiles: false, notices: async () => 'never' };
    await expect(judged([strict])).rejects.toThrow('strict refuses the contract as it is: never');
  });
});
