import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { environmentFile } from './environments.ts';

const run = promisify(execFile);
const next = environmentFile('node_modules/next/dist/bin/next');
const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };

/** A Next.js app that is served. */
export interface NextApp {
  readonly url: string;
  close(): Promise<void>;
}

async function announced({ stdout }: ChildProcess): Promise<string> {
  const lines: string[] = [];
  if (!stdout) throw new TypeError('next start has no output.');
  for await (const line of createInterface({ input: stdout })) {
    lines.push(line);
    const [url] = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error(`next start ended: ${lines.join('\n')}`);
}

/** Builds the app of a folder and serves it on a free port. */
export async function serveNext(cwd: string): Promise<NextApp> {
  await run(process.execPath, [next, 'build'], { cwd, env });
  const parameters = [next, 'start', '--port', '0', '--hostname', '127.0.0.1'];
  const child = spawn(process.execPath, parameters, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    url: await announced(child),
    async close() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
