import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { application, directory, environmentID, worker } from './tenant.ts';

const cli = fileURLToPath(new URL('../../src/live/cli.ts', import.meta.url));

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts the command in a process of its own. */
export function start(
  parameters: readonly string[],
  environment: Record<string, string> = {},
  cwd?: string,
): Running {
  const child = spawn(process.execPath, [cli, ...parameters], {
    ...(cwd !== undefined && { cwd }),
    // What a killed run leaves on the machine is beside the folder of the test.
    env: { PATH: process.env['PATH'], ...(cwd && { TMPDIR: `${cwd}.tmp` }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      output += part;
    });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
  return { child, ended };
}

/** The secrets, as the environment of a command. */
export const secrets = {
  PINGONE_CLIENT_SECRET: worker.secret,
  PINGONE_DIRECTORY_API_KEY: directory.secret,
};

/** The command line for a tenant of the test. */
export const against = (url: string) => [
  ...['--base-url', url, '--environment', environmentID, '--client-id', worker.clientID],
  ...['--application', application.clientID, '--redirect-uri', application.redirectURI],
  ...['--directory-client-id', directory.clientID, '--rate', '10000'],
];
