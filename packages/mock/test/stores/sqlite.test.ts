import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { environmentID, password } from '../put-password.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-store-'));
});
afterAll(() => rm(folder, { recursive: true }));

const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) await end(child, 'SIGKILL');
});

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'close');
}

/** Runs the mock on a file in a process of its own. */
async function run(file: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [cli, '--port', '0', '--store', `sqlite:${file}`]);
  running.add(child);
  const [line] = await once(child.stdout, 'data');
  return { child, url: String(line).trim().replace('mock ', '') };
}

/** What the mock says about a file that it does not take. */
async function refusal(file: string): Promise<string> {
  const child = spawn(process.execPath, [cli, '--port', '0', '--store', `sqlite:${file}`]);
  let words = '';
  child.stderr.on('data', (chunk) => {
    words += chunk;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  return words;
}

const post = (url: string, body: unknown) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const usernames = async (world: string): Promise<string[]> => {
  const { users } = (await (await fetch(`${world}/users`)).json()) as {
    users: { username: string }[];
  };
  return users.map(({ username }) => username);
};

describe('a SQLite store', () => {
  it('holds every acknowledged change after the process was killed', async () => {
    const file = join(folder, 'killed.db');
    const first = await run(file);
    const world = `${first.url}/_mock/worlds/${environmentID}`;
    const names = Array.from({ length: 1000 }, (_, index) => `user.${index}`);
    for (const username of names) {
      const { status } = await post(`${world}/users`, { username });
      expect(status).toBe(201);
    }
    await end(first.child, 'SIGKILL');
    const second = await run(file);
    const kept = await usernames(`${second.url}/_mock/worlds/${environmentID}`);
    expect(kept).toEqual(expect.arrayContaining(names));
  });

  it('keeps passwords, tokens and snapshots over a restart', async () => {
    const file = join(folder, 'restarted.db');
    const first = await run(file);
    const path = `/_mock/worlds/${environmentID}`;
    const token = (await (await post(`${first.url}${path}/tokens`, {})).json()) as {
      access_token: string;
    };
    const { id } = (await (await post(`${first.url}${path}/snapshots`, {})).json()) as {
      id: string;
    };
    const authorization = `Bearer ${token.access_token}`;
    const call = (url: string, method: string, action: string, body: object) =>
      fetch(`${url}${password}`, {
        method,
        headers: {
          authorization,
          'content-type': `application/vnd.pingidentity.password.${action}+json`,
        },
        body: JSON.stringify(body),
      });
    await call(first.url, 'PUT', 'set', { value: 'Fake-Harbour-2042!' });
    await end(first.child, 'SIGTERM');
    const { url } = await run(file);
    const check = (value: string) => call(url, 'POST', 'check', { password: value });
    expect((await check('Fake-Harbour-2042!')).status).toBe(200);
    await fetch(`${url}${path}/snapshots/${id}/restore`, { method: 'POST' });
    expect((await check('Tr4vel-Lightly-88')).status).toBe(200);
  });

  it('holds no password in clear text', async () => {
    const file = join(folder, 'canary.db');
    const { child, url } = await run(file);
    const input = { username: 'canary', password: { value: 'Canary-Password-77!' } };
    expect((await post(`${url}/_mock/worlds/${environmentID}/users`, input)).status).toBe(201);
    await end(child, 'SIGTERM');
    expect(await readFile(file, 'latin1')).not.toContain('Canary-Password-77!');
  });
});

describe('a file that is not the store', () => {
  async function refuses(file: string, words: string): Promise<void> {
    const before = await readFile(file);
    expect(await refusal(file)).toBe(
      `${file} ${words} Give another file to --store, or move this one away; it was left as it is.\n`,
    );
    expect(Buffer.compare(await readFile(file), before)).toBe(0);
  }

  it('is refused when it is no database', async () => {
    const file = join(folder, 'notes.txt');
    await writeFile(file, 'These are my notes.\n');
    await refuses(file, 'is no SQLite database.');
  });

  it('is refused when another program made it', async () => {
    const file = join(folder, 'foreign.db');
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE bookmarks (url TEXT)');
    database.close();
    await refuses(file, 'is a database of another program.');
  });

  it('is refused when it is damaged', async () => {
    const file = join(folder, 'damaged.db');
    const { child } = await run(file);
    await end(child, 'SIGTERM');
    await truncate(file, 8192);
    await refuses(file, 'is damaged.');
  });

  it('is refused when another mock has it', async () => {
    const file = join(folder, 'busy.db');
    await run(file);
    expect(await refusal(file)).toBe(
      `${file} cannot be read: another process uses it. Give another file to --store, or move this one away; it was left as it is.\n`,
    );
  });

  it('is refused when it is a folder', async () => {
    expect(await refusal(folder)).toBe(
      `${folder} is a folder; name a file in it. Give another file to --store, or move this one away; it was left as it is.\n`,
    );
  });

  it('is refused when it is a pipe, which nobody may ever fill', async () => {
    const file = join(folder, 'pipe');
    execFileSync('mkfifo', [file]);
    expect(await refusal(file)).toMatch(/pipe is no regular file\. Give another file/);
  });

  it.each([
    ['', '--store sqlite: needs the path of a file, as in sqlite:mock.db.\n'],
    [' ', '--store sqlite: needs the path of a file, as in sqlite:mock.db.\n'],
    [
      ':memory:',
      '--store sqlite: takes the path of a file, not :memory:. To keep nothing, set --store memory.\n',
    ],
    [
      'file:mock.db',
      '--store sqlite: takes the path of a file, not file:mock.db. To keep nothing, set --store memory.\n',
    ],
  ])('is refused when it is no path: %j', async (path, words) => {
    expect(await refusal(path)).toBe(words);
  });

  it('is made readable for its owner alone when it was there, empty', async () => {
    const file = join(folder, 'empty.db');
    await writeFile(file, '', { mode: 0o644 });
    await run(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is refused when the folder does not exist', async () => {
    const file = join(folder, 'nowhere', 'store.db');
    expect(await refusal(file)).toBe(`${file} cannot be opened: its folder does not exist.\n`);
  });
});
