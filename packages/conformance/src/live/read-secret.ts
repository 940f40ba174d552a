import { readFileSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import { UsageError } from './arguments.ts';

/** Where a secret may come from. */
export interface SecretSource {
  /** What it is, for the question and the errors. */
  readonly what: string;
  readonly file: string | undefined;
  readonly variable: string;
}

/** Asks on a terminal and shows nothing of what is typed. */
export type AskSecret = (question: string) => Promise<string>;

/** Asks on the terminal of the process. */
export function askOnTerminal(input: ReadStream, output: NodeJS.WritableStream): AskSecret {
  return (question) =>
    new Promise((resolve, reject) => {
      let text = '';
      output.write(question);
      input.setRawMode(true);
      input.setEncoding('utf8');
      const end = (settle: () => void) => {
        input.off('data', take);
        input.setRawMode(false);
        input.pause();
        output.write('\n');
        settle();
      };
      const take = (part: string) => {
        for (const character of part) {
          if (character === '\r' || character === '\n') return end(() => resolve(text));
          if (character === '\u0003') return end(() => reject(new UsageError('Interrupted.')));
          text = character === '\u007f' ? text.slice(0, -1) : text + character;
        }
      };
      input.on('data', take);
      input.resume();
    });
}

/**
 * Gets a secret from a file, a variable or the terminal, in this order.
 *
 * @throws UsageError that says where to put it.
 */
export async function readSecret(
  { what, file, variable }: SecretSource,
  environment: Readonly<Record<string, string | undefined>>,
  ask: AskSecret | undefined,
): Promise<string> {
  const found = () => {
    if (file === undefined) return environment[variable] ?? '';
    try {
      return readFileSync(file, 'utf8').trim();
    } catch (error) {
      const { code } = error as { code?: string };
      throw new UsageError(`The file with the ${what} cannot be read: ${code}.`);
    }
  };
  const secret = found() || ((await ask?.(`${what}: `)) ?? '');
  if (secret === '') throw new UsageError(`The ${what} is missing. Set ${variable}.`);
  return secret;
}
