import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A mock in a process of its own. */
export interface RunningMock {
  /** Where it listens. */
  readonly url: string;
  close(): Promise<void>;
}

async function announced(child: ChildProcess): Promise<string> {
  const lines: string[] = [];
  if (!child.stdout) throw new TypeError('The mock has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    const [, url] = /^mock (http:\S+)$/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error(`The mock ended before it was ready: ${lines.join('\n')}`);
}

/** Runs a command that starts the mock, on a free port. */
export async function runMock(
  command: string,
  arguments_: readonly string[],
  folder: string,
): Promise<RunningMock> {
  const child = spawn(command, [...arguments_, '--port', '0', '--quiet'], {
    cwd: folder,
    env: { ...process.env, MOCK_MODE: 'sandbox', SMTP_URL: '' },
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
