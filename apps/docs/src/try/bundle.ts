import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** The scripts of the sandbox in a page, by their path on the site: the worker, and what it loads on demand. */
export async function engineFiles(): Promise<[string, string][]> {
  const { output } = await build({
    input: { worker: fileURLToPath(new URL('page/worker.ts', import.meta.url)) },
    platform: 'browser',
    write: false,
    logLevel: 'warn',
    output: {
      format: 'es',
      minify: true,
      entryFileNames: 'try/[name].js',
      chunkFileNames: 'try/[name].js',
    },
  });
  return output.flatMap((part): [string, string][] =>
    part.type === 'chunk' ? [[part.fileName, part.code]] : [],
  );
}
