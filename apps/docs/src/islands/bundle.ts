import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/**
 * A script and what it imports as one file, without comments and blanks.
 *
 * @param entry its address.
 * @param format `iife` for a script of every page, `es` for one that is loaded on demand.
 */
export async function bundled(entry: URL, format: 'iife' | 'es'): Promise<string> {
  const { output } = await build({
    input: fileURLToPath(entry),
    platform: 'browser',
    external: /^\.\/(?:search|target)\//,
    write: false,
    logLevel: 'warn',
    output: { format, minify: true },
  });
  return output[0].code;
}

// A string stays as it is; whatever else matches is a comment, blanks, or a mark with blanks around it.
const needless = /("[^"]*")|\/\*[\s\S]*?\*\/\s*|\s*([{};,])\s*|(:)\s+|(\s)\s*/g;

/** A style sheet without comments and needless blanks. */
export const minifiedCss = (css: string): string =>
  css
    .replace(needless, (_, text = '', mark = '', colon = '', blank = '') =>
      blank ? ' ' : text + mark + colon,
    )
    .replaceAll(';}', '}')
    .trim();
