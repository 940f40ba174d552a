import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askOnTerminal, readSecret } from '../../src/live/read-secret.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-secret-'));
});
afterEach(() => rm(folder, { recursive: true }));

const source = { what: 'client secret', variable: 'A_SECRET', file: undefined };
const refuse = () => Promise.reject(new Error('Nobody is to be asked.'));

describe('a secret', () => {
  it('comes from the file that is named, without its last line break', async () => {
    const file = join(folder, 'secret');
    await writeFile(file, 'from-the-file\n');
    const environment = { A_SECRET: 'from-the-variable' };
    expect(await readSecret({ ...source, file }, environment, refuse)).toBe('from-the-file');
  });

  it('comes from the variable', async () => {
    expect(await readSecret(source, { A_SECRET: 'from-the-variable' }, refuse)).toBe(
      'from-the-variable',
    );
  });

  it('is asked for on a terminal', async () => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return 'typed';
    };
    expect([await readSecret(source, {}, ask), asked]).toEqual(['typed', ['client secret: ']]);
  });

  it('is missing where there is no terminal', async () => {
    await expect(readSecret(source, {}, undefined)).rejects.toThrow(
      'The client secret is missing. Set A_SECRET.',
    );
  });

  it('cannot come from a file that there is not', async () => {
    const file = join(folder, 'none');
    await expect(readSecret({ ...source, file }, {}, refuse)).rejects.toThrow(
      'The file with the client secret cannot be read: ENOENT.',
    );
  });
});

/** A terminal, and what it shows. */
function terminal() {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), { setRawMode: (on: boolean) => modes.push(on) });
  const output = new PassThrough({ encoding: 'utf8' });
  return { input, output, modes, ask: askOnTerminal(input as unknown as ReadStream, output) };
}

describe('the question', () => {
  it('shows nothing of what is typed, and takes corrections', async () => {
    const { input, output, modes, ask } = terminal();
    const answer = ask('client secret: ');
    input.write('hunter3\u007f2\r');
    expect(await answer).toBe('hunter2');
    expect([output.read(), modes]).toEqual(['client secret: \n', [true, false]]);
  });

  it('ends at Ctrl+C', async () => {
    const { input, ask } = terminal();
    const answer = ask('client secret: ');
    input.write('hun\u0003');
    await expect(answer).rejects.toThrow('Interrupted.');
  });
});
