import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@ping-password/test-browser/free-port';
import { type Authorize, anyToken, request } from './workload.ts';

/** A server in a process of its own that has answered once. */
export interface ServerProcess {
  /** URL of the API, without a trailing slash. */
  readonly url: string;
  /** Headers of the workload, with a token that the server takes. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from launch to the first correct answer. */
  readonly startMilliseconds: number;
  /** Resident memory now, in MB. */
  residentMegabytes(): number;
  close(): Promise<void>;
}

/** The headers that the server took the workload with; `undefined` while it does not listen. */
async function answers(
  url: string,
  authorize: Authorize,
): Promise<Record<string, string> | undefined> {
  const { method, body } = request;
  try {
    const authorization = await authorize(new URL(url).origin);
    const headers = { ...request.headers, authorization };
    const response = await fetch(`${url}${request.path}`, { method, headers, body });
    await response.arrayBuffer();
    if (response.ok) return headers;
    throw new Error(`${url} answered ${response.status} to the workload.`);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Runs a Node program that listens on the port in its last argument. */
export async function startServer(
  program: readonly string[],
  prefix: string,
  authorize: Authorize = anyToken,
): Promise<ServerProcess> {
  // Prism cannot choose a port itself.
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...program, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}${prefix}`;
  let headers: Record<string, string> | undefined;
  try {
    while (!headers) {
      headers = await answers(url, authorize);
      if (ended(child)) throw new Error(`${program[0]} ended before it answered.`);
      if (!headers) await pause(2);
    }
  } catch (error) {
    child.kill('SIGTERM');
    throw error;
  }
  return {
    url,
    headers,
    startMilliseconds: performance.now() - started,
    residentMegabytes: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) /
      1024,
    async close() {
      child.kill('SIGTERM');
      if (!ended(child)) await once(child, 'close');
    },
  };
}
