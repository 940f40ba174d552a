import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** The signals that are passed on to the command. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds that what the command has left running gets to end by itself. */
const endTimeLimit = 2000;

/** Milliseconds between two looks at what is left running. */
const interval = 20;

/** A command has a group of its own, so that all that it starts can be ended; Windows has no groups. */
const hasGroup = process.platform !== 'win32';

/** Signals the command and what it has started; `false` when nothing is left. */
function signalAll(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  const { pid } = child;
  if (pid === undefined) return false;
  try {
    return hasGroup ? process.kill(-pid, signal) : child.kill(signal);
  } catch {
    return false;
  }
}

/** Waits until nothing is left running; `false` when something is after a while. */
async function isOver(child: ChildProcess): Promise<boolean> {
  const deadline = performance.now() + endTimeLimit;
  while (performance.now() < deadline) {
    if (!signalAll(child, 0)) return true;
    await pause(interval);
  }
  return false;
}

/** Ends what the command has left running. */
async function endRest(child: ChildProcess): Promise<void> {
  if (!hasGroup || !signalAll(child, 'SIGTERM') || (await isOver(child))) return;
  signalAll(child, 'SIGKILL');
  await isOver(child);
}

/** The exit code of a command, as a shell tells it: 128 and the number of the signal that ended it. */
const codeOf = (code: number | null, signal: NodeJS.Signals | null): number =>
  code ?? 128 + (signal ? constants.signals[signal] : 0);

/** A command that cannot be started, with the exit code that shells have for it. */
function startFailure(command: string, error: NodeJS.ErrnoException, warn: (line: string) => void) {
  if (error.code === 'ENOENT') {
    warn(`The command ${command} was not found. Check its name and your PATH.`);
    return 127;
  }
  warn(`The command ${command} cannot be run: ${error.code}.`);
  return 126;
}

/**
 * Runs a command to its end. Signals are passed on; a second one ends the command and what it has started at once.
 * Nothing that the command has started is left running.
 *
 * @param warn takes a line when the command cannot be started.
 * @returns its exit code; 127 when there is no such command, and 128 and the number of the signal that ended it.
 */
export async function runCommand(
  [command = '', ...parameters]: readonly string[],
  environment: Readonly<Record<string, string>>,
  warn: (line: string) => void,
): Promise<number> {
  const child = spawn(command, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    detached: hasGroup,
    shell: !hasGroup,
  });
  let passed = 0;
  const pass = (signal: NodeJS.Signals) => {
    passed += 1;
    signalAll(child, passed > 1 ? 'SIGKILL' : signal);
  };
  for (const signal of signals) process.on(signal, pass);
  try {
    return await new Promise((resolve) => {
      child.once('error', (error) => resolve(startFailure(command, error, warn)));
      child.once('exit', (code, signal) => resolve(codeOf(code, signal)));
    });
  } finally {
    await endRest(child);
    for (const signal of signals) process.off(signal, pass);
  }
}
