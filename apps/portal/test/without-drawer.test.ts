import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

async function sourcesOf(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

test('nothing outside of the drawer imports it, so that its folder can be deleted', async () => {
  const sources = [...(await sourcesOf('src')), ...(await sourcesOf('test'))];
  const outside = sources.filter((name) => !name.startsWith(join('src', 'drawer')));
  const found: string[] = [];
  for (const name of outside) {
    const text = await readFile(join(root, name), 'utf8');
    if (/from '[^']*\/drawer\//.test(text)) found.push(name);
  }
  expect(found).toEqual([]);
});

const tsc = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
);

test('without its folder the app builds, starts, and has nothing of it', async () => {
  const copy = await mkdtemp(join(root, '.without-drawer-'));
  try {
    const drawer = join(root, 'src', 'drawer');
    const filter = (name: string) => !name.startsWith(drawer);
    await cp(join(root, 'src'), join(copy, 'src'), { recursive: true, filter });
    await cp(join(root, 'dist', 'web'), join(copy, 'dist', 'web'), { recursive: true });
    await cp(join(root, 'package.json'), join(copy, 'package.json'));
    const config = join(copy, 'tsconfig.json');
    const base = await readFile(join(root, 'tsconfig.build.json'), 'utf8');
    await writeFile(config, base.replace('../../tsconfig', '../../../tsconfig'));
    await promisify(execFile)(process.execPath, [tsc, '-p', config]);
    const start = join(copy, 'dist', 'server', 'start.js');
    const child = spawn(process.execPath, [start], { env: { PORTAL_PORT: '0' } });
    const [line] = await once(child.stdout, 'data');
    const url = String(line).trim().replace('portal ', '');
    const page = await (await fetch(`${url}/`)).text();
    expect(page).toContain('Look after your password');
    expect(page).not.toContain('drawer');
    child.kill();
    await once(child, 'close');
  } finally {
    await rm(copy, { recursive: true });
  }
});
