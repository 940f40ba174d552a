import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** A mock in a process of its own, which is attacked. */
export interface Victim {
  readonly url: string;
  /** Everything that it has written so far. */
  readonly output: readonly string[];
  /** Resident memory in megabytes; `undefined` where the system does not tell. */
  memory(): number | undefined;
  /** Whether it runs and answers a small call. */
  isWell(): Promise<boolean>;
  dial(): Socket;
  end(): Promise<number | null>;
}

function memoryOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Starts a mock on this machine, on a free port. */
export async function startVictim(...parameters: readonly string[]): Promise<Victim> {
  const child = spawn(process.execPath, [cli, '--port', '0', ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const lines = createInterface({ input: child.stdout });
  createInterface({ input: child.stderr }).on('line', (line) => output.push(line));
  const [first] = await once(lines, 'line');
  lines.on('line', (line) => output.push(line));
  const url = String(first).replace('mock ', '');
  const { port } = new URL(url);
  return {
    url,
    output,
    memory: () => memoryOf(child.pid),
    isWell: () =>
      fetch(`${url}/_mock/worlds`).then(
        ({ ok }) => ok && child.exitCode === null,
        () => false,
      ),
    dial: () => connect(Number(port), '127.0.0.1'),
    async end() {
      if (child.exitCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      const [code] = await once(child, 'close');
      return code;
    },
  };
}
