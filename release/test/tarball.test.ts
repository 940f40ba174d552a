import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import type { Manifest } from '../src/published-packages.ts';

const run = promisify(execFile);
const attw = createRequire(import.meta.url)
  .resolve('@arethetypeswrong/cli/package.json')
  .replace('package.json', 'dist/index.js');

/** Files that do something when they are imported, by package; a bundler would leave them out otherwise. */
const sideEffects: Readonly<Record<string, readonly string[]>> = {
  '@ping-password/testing': ['./dist/cypress.js', './dist/vitest.js'],
};

describe.each(inject('tarballs'))('$name', ({ name, version, file }) => {
  const folder = join(inject('project'), 'node_modules', name);
  const read = async (path: string) => readFile(join(folder, path), 'utf8');
  const manifest = async () => JSON.parse(await read('package.json')) as Manifest;
  const files = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((path) => path.replaceAll('\\', '/'));
  };

  it('is an ES module that names its side effects, its licence and its Node', async () => {
    const { exports, ...rest } = await manifest();
    expect(rest).toMatchObject({
      version,
      type: 'module',
      license: 'MIT',
      sideEffects: sideEffects[name] ?? false,
      engines: { node: '>=20.19' },
    });
    expect(exports).toMatchObject({ './package.json': './package.json' });
  });

  it('gives types first and the default last', async () => {
    const { exports } = (await manifest()) as { exports?: Record<string, string | object> };
    const conditions = Object.values(exports ?? {}).filter((target) => typeof target === 'object');
    expect(conditions.length).toBeGreaterThan(0);
    for (const condition of conditions) {
      expect([Object.keys(condition)[0], Object.keys(condition).at(-1)]).toEqual([
        'types',
        'default',
      ]);
    }
  });

  it('holds its licence, its README and no tests or settings', async () => {
    const all = await files();
    expect(all).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(
      all.filter(
        (path) =>
          !/^(LICENSE|(CHANGELOG|MIGRATION|PERSONAS|README)\.md|package\.json|(arazzo|dist|documents|src|openapi|postman)\/.+)$/.test(
            path,
          ) || /\.test\.|tsconfig/.test(path),
      ),
    ).toEqual([]);
  });

  it('depends on ranges, not on single versions or the workspace', async () => {
    const { dependencies = {}, peerDependencies = {} } = await manifest();
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
    for (const range of Object.values(peerDependencies)) expect(range).toMatch(/^(\^|>=)\d[\d.]*$/);
    for (const own of inject('tarballs').filter((one) => one.name in dependencies))
      expect(dependencies[own.name]).toBe(`^${own.version}`);
  });

  it('runs nothing and names nothing that only its development needs', async () => {
    const { scripts, devDependencies } = await manifest();
    expect({ scripts, devDependencies }).toEqual({});
  });

  it('says what it is about, and takes its change log along', async () => {
    const { description, keywords, files } = await manifest();
    expect(description).toMatch(/Ping/);
    expect(keywords).toEqual(expect.arrayContaining(['pingone', 'ping-identity', 'password']));
    expect(files).toContain('CHANGELOG.md');
  });

  it('has a README that stands alone', async () => {
    const text = await read('README.md');
    const paths = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
    const all = await files();
    for (const path of paths)
      expect(
        all.some((file) => file === path || file.startsWith(`${path}/`)),
        path,
      ).toBe(true);
    expect(text).toContain(name);
    expect(text).not.toMatch(
      /publish(ed)? (it|yet)|it is published|this repository|this workspace/,
    );
  });

  it('has a source for every source map', async () => {
    const all = await files();
    const maps = all.filter((path) => path.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(0);
    for (const map of maps) {
      const { sources } = JSON.parse(await read(map)) as { sources: string[] };
      for (const source of sources)
        expect(all).toContain(normalize(join(dirname(map), source)).replaceAll('\\', '/'));
    }
  });

  it('passes publint', async () => {
    const tarball = new Uint8Array(await readFile(file)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types that resolve as its code does', async () => {
    const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'];
    const problems = await run(process.execPath, [attw, file, ...options]).then(
      () => '',
      ({ stdout, message }) => stdout || message,
    );
    expect(problems).toBe('');
  });
});
