import { isAbsolute } from 'node:path';

/** What an error says, without what stands before the colon of a system error. */
export const reasonOf = (error: unknown): string =>
  Object(error).code ?? (error instanceof Error ? error.message : String(error));

/** What the command line says of a file that cannot be read, and where it was looked for: pnpm changes the folder. */
export function unreadable(option: string, file: string, error: unknown): string {
  const place = isAbsolute(file) ? '' : ` It was looked for in ${process.cwd()}.`;
  return `--${option} ${file} cannot be read: ${reasonOf(error)}.${place}`;
}
