import { describe, expect, it } from 'vitest';
import { runNode } from '../src/checks/run-node.ts';

const run = (script: string) => runNode('.', '-e', [script]);

describe('a program', () => {
  it('fails by its exit code', async () => {
    expect(await run('console.log("a"); process.exitCode = 3')).toEqual({
      failed: true,
      output: 'a\n',
    });
    expect(await run('console.log("b")')).toEqual({ failed: false, output: 'b\n' });
  });

  it('that is ended has no outcome', async () => {
    await expect(run('process.kill(process.pid, "SIGKILL")')).rejects.toThrow(
      'node -e was ended: SIGKILL',
    );
  });

  it('that cannot be started has no outcome', async () => {
    await expect(runNode('./no-such-folder', '-e', [''])).rejects.toThrow(
      'node -e was ended: ENOENT',
    );
  });
});
