import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** The scripts of the drawer by their path on the site: the drawer, the sandbox as a worker, and its word lists. */
export async function engineFiles(): Promise<[string, string][]> {
  const { output } = await build({
    input: Object.fromEntries(
      ['drawer', 'worker'].map((name) => [
        name,
        fileURLToPath(new URL(`page/${name}.ts`, import.meta.url)),
      ]),
    ),
    platform: 'browser',
    write: false,
    logLevel: 'warn',
    output: {
      format: 'es',
      minify: true,
      entryFileNames: 'try/[name].js',
      chunkFileNames: 'try/words.js',
    },
  });
  return output.flatMap((part): [string, string][] =>
    part.type === 'chunk' ? [[part.fileName, part.code]] : [],
  );
}
