import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { workspace } from '../src/published-packages.ts';

/** The test behind each row of the table in the client's README: its file, and a part of it. */
const tests = {
  'Node 20.19 to 26, Bun, Deno': [
    'release/test/servers.test.ts',
    'describe.each([...nodes, ...others])',
  ],
  Browsers: ['release/test/web.test.ts', 'needs nothing newer than ES2022'],
  'Edge workers': ['release/test/web.test.ts', 'runs in an edge worker'],
  'Next.js': ['outside/test/environments.test.ts', 'in a route handler of Next.js'],
  'React Native': ['release/test/fetches.test.ts', 'without what React Native lacks'],
  CommonJS: ['release/test/fetches.test.ts', 'is required by a CommonJS module'],
  'TypeScript 5.4 to 7': ['release/test/types.test.ts', 'the place of the DOM library'],
  'pnpm and other strict layouts': [
    'release/test/types.test.ts',
    'where the client alone is found',
  ],
  Vitest: ['outside/test/environments.test.ts', 'Vitest 5 with happy-dom'],
  Jest: ['outside/test/environments.test.ts', 'in Jest with ES modules'],
  tsx: ['outside/test/environments.test.ts', 'that tsx runs'],
  'MSW, nock': ['outside/test/environments.test.ts', 'behind %s'],
  undici: ['release/test/fetches.test.ts', 'by the fetch of undici'],
  Proxies: ['release/test/fetches.test.ts', 'through the proxy that the environment names'],
};

it('every row of the table says what a test shows', async () => {
  const readme = await readFile(join(workspace, 'packages', 'client', 'README.md'), 'utf8');
  const [, section = ''] = /^## Where it runs\n(.*?)^## /ms.exec(readme) ?? [];
  const rows = [...section.matchAll(/^\| (?!where|---)(.*?) +\|/gm)].map(([, row]) => row);
  expect(rows).toEqual(Object.keys(tests));
});

it.each(Object.entries(tests))('there is a test for %s', async (_row, [file = '', title = '']) => {
  expect(await readFile(join(workspace, file), 'utf8')).toContain(title);
});
