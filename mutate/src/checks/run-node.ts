import { execFile } from 'node:child_process';

/** How a command ended. */
export interface Outcome {
  readonly failed: boolean;
  readonly output: string;
}

/**
 * Runs a program of Node below a folder, and ends it after two minutes.
 *
 * @throws Error when the program did not end by itself: that is no outcome.
 */
export const runNode = (
  folder: string,
  script: string,
  parameters: readonly string[],
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [script, ...parameters],
      { cwd: folder, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 },
      (failure, stdout, stderr) => {
        const code = failure?.code ?? failure?.signal;
        if (failure && typeof code !== 'number')
          reject(new Error(`node ${script} was ended: ${code}`));
        else resolve({ failed: failure !== null, output: stdout + stderr });
      },
    );
  });
