import { isAbsolute } from 'node:path';

/** What the command line says of a file that cannot be read, and where it was looked for: pnpm changes the folder. */
export function unreadable(option: string, file: string, reason: string): string {
  const place = isAbsolute(file) ? '' : ` It was looked for in ${process.cwd()}.`;
  return `--${option} ${file} cannot be read: ${reason}.${place}`;
}
