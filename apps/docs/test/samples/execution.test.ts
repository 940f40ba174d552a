import type { Action } from '@ping-password/contract';
import { describe, expect, it } from 'vitest';
import { samplesIn } from './all-samples.ts';
import { isInstalled, run, startBench } from './run-samples.ts';

/** The line that the mock logs last when a sample succeeds. */
const logged = ({ method, operationId, responses }: Action) => {
  const statuses = Object.keys(responses).filter((status) => status < '4');
  return new RegExp(`^${method} \\S+ ${operationId} (${statuses.join('|')}) [\\d.]+ ms$`);
};

const programs = [
  { key: 'curl', file: 'sample.sh', command: 'sh', isRequired: true },
  { key: 'nodejs', file: 'sample.mjs', command: process.execPath, isRequired: true },
  { key: 'typescript', file: 'sample.ts', command: process.execPath, isRequired: true },
  { key: 'python', file: 'sample.py', command: 'python3', isRequired: false },
];
const installed = await Promise.all(
  programs.map(async (program) => ({ ...program, isHere: await isInstalled(program.command) })),
);

describe('the samples', () => {
  it('are run in every language whose runtime has to be here', () => {
    const missing = installed.filter(({ isRequired, isHere }) => isRequired && !isHere);
    expect(missing.map(({ command }) => command)).toEqual([]);
  });
});

describe.each(installed.filter(({ isHere }) => isHere))(
  'a sample in $key, run as it is printed,',
  async ({ key, file, command }) => {
    const { log, folder, save } = await startBench();
    const env = { NODE_COMPILE_CACHE: `${folder}/compiled`, CURL_HOME: folder };

    it.each(samplesIn(key))('ends as it promises: $title', async ({ request, program }) => {
      // The preparations are the same in every language.
      const times = key === 'curl' ? ['first', 'second'] : ['first'];
      for (const _time of times) {
        log.length = 0;
        const { code, stderr } = await run(command, [await save(file, program)], {
          cwd: folder,
          env,
        });
        expect({ code, stderr: key === 'curl' ? '' : stderr, last: log.at(-1) }).toEqual({
          code: 0,
          stderr: '',
          last: expect.stringMatching(logged(request.action)),
        });
      }
    });
  },
);
