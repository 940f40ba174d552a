import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Runs a command of the Redocly CLI that prints JSON, whatever its exit code. */
export function redocly<T>(...parameters: string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [cli, ...parameters, '--format', 'json'],
      { env: { ...process.env, ...quiet }, maxBuffer: 64 * 1024 * 1024 },
      (_failure, stdout, stderr) => {
        try {
          resolve(JSON.parse(stdout) as T);
        } catch {
          reject(new Error(`redocly ${parameters[0]} printed no JSON. ${stderr}`));
        }
      },
    );
  });
}
