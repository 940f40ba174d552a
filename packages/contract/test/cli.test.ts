import { describe, expect, test } from 'vitest';
import { run } from '../generate/cli.ts';
import { filesOf, packageFolder } from './package-folder.ts';

const generated = new Map([
  ['openapi/auth.wire.json', '{}\n'],
  ['src/auth.gen.ts', 'export {};\n'],
]);
const current = Object.fromEntries(generated);
const stale = { 'openapi/users.wire.json': '{}\n', 'src/auth.gen.ts': 'export { };\n' };

/** Runs the generator on a folder; what it prints comes back with the exit code. */
async function runOn(root: URL, check: boolean) {
  const log: string[] = [];
  const error: string[] = [];
  const printer = {
    log: (line: string) => log.push(line),
    error: (line: string) => error.push(line),
  };
  return { code: await run(generated, root, { check }, printer), log, error };
}

describe('generate --check', () => {
  test('passes in silence when every file is up to date', async () => {
    const root = await packageFolder(current);
    expect(await runOn(root, true)).toEqual({ code: 0, log: [], error: [] });
  });

  test('fails with every stale file and the way out', async () => {
    const root = await packageFolder(stale);
    expect(await runOn(root, true)).toEqual({
      code: 1,
      log: [],
      error: [
        'packages/contract/openapi/users.wire.json is no longer generated.',
        'packages/contract/openapi/auth.wire.json is missing.',
        'packages/contract/src/auth.gen.ts is out of date.',
        'Run `pnpm generate` and commit the result.',
      ],
    });
  });

  test('writes nothing', async () => {
    const root = await packageFolder(stale);
    await runOn(root, true);
    expect(await filesOf(root)).toEqual(stale);
  });
});

describe('generate', () => {
  test('writes what is missing or out of date and removes what is no longer generated', async () => {
    const root = await packageFolder(stale);
    expect(await runOn(root, false)).toEqual({
      code: 0,
      log: [
        'removed packages/contract/openapi/users.wire.json',
        'wrote packages/contract/openapi/auth.wire.json',
        'wrote packages/contract/src/auth.gen.ts',
      ],
      error: [],
    });
    expect(await filesOf(root)).toEqual(current);
  });

  test('says so when there is nothing to do', async () => {
    const root = await packageFolder(current);
    expect(await runOn(root, false)).toEqual({
      code: 0,
      log: ['packages/contract is up to date.'],
      error: [],
    });
  });
});
