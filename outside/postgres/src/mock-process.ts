import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(import.meta.resolve('@ping-password/mock/cli'));

/** A mock in a process of its own. */
export interface MockProcess {
  readonly url: string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Starts a mock on a free port. */
export async function startMockProcess(store: string): Promise<MockProcess> {
  const child = spawn(process.execPath, [cli, '--quiet', '--port', '0'], {
    env: { ...process.env, MOCK_STORE: store },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /^mock (http\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      kill: () => end(child, 'SIGKILL'),
      close: () => end(child, 'SIGTERM'),
    };
  }
  throw new Error('The mock has not started.');
}
