import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Runs a command of the Redocly CLI, whatever its exit code, and returns what it printed. */
export function redocly(...parameters: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, ...parameters],
      { env: { ...process.env, ...quiet }, maxBuffer: 64 * 1024 * 1024 },
      (_failure, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}
