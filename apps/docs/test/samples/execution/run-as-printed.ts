import type { Action } from '@ping-password/contract';
import { describe, expect, it } from 'vitest';
import { samplesIn } from '../all-samples.ts';
import { run, startBench } from '../run-samples.ts';

/** The line that the mock logs last when a sample succeeds. */
export const logged = ({ method, operationId, responses }: Action): RegExp => {
  const statuses = Object.keys(responses).filter((status) => status < '4');
  return new RegExp(`^${method} \\S+ ${operationId} (${statuses.join('|')}) [\\d.]+ ms$`);
};

/** How the samples of a language are run. */
export interface Runtime {
  readonly command: string;
  readonly file: string;
  /** How often each is run, since the sandbox keeps what the first run did. */
  readonly times?: number;
}

/** Tests that each sample of a language, run as it is printed, ends as it promises. */
export function runAsPrinted(key: string, { command, file, times = 1 }: Runtime): void {
  describe(`a sample in ${key}, run as it is printed,`, async () => {
    const { log, folder, save } = await startBench();
    const env = { NODE_COMPILE_CACHE: `${folder}/compiled`, CURL_HOME: folder };

    it.each(samplesIn(key))('ends as it promises: $title', async ({ request, program }) => {
      const saved = await save(file, program);
      for (let time = 0; time < times; time += 1) {
        log.length = 0;
        const { code, stderr } = await run(command, [saved], { cwd: folder, env });
        // curl draws its progress there.
        expect({ code, stderr: key === 'curl' ? '' : stderr, last: log.at(-1) }).toEqual({
          code: 0,
          stderr: '',
          last: expect.stringMatching(logged(request.action)),
        });
      }
    });
  });
}
