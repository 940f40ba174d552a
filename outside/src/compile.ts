import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runNode } from './run-tool.ts';

const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
const tsc = fileURLToPath(new URL('bin/tsc', pathToFileURL(manifest)));

const options = [
  '--ignoreConfig',
  ...['--noEmit', '--strict', '--skipLibCheck', '--allowImportingTsExtensions'],
  ...['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--types', ''],
  ...['--module', 'esnext', '--moduleResolution', 'bundler', '--pretty', 'false'],
];

/**
 * What TypeScript finds in modules under `strict`, each finding by the path of its file.
 *
 * @param files paths of the modules below the folder.
 * @throws Error when the compiler cannot do its work.
 */
export async function compile(folder: string, files: readonly string[]): Promise<string[]> {
  const { code, output } = await runNode([tsc, ...options, ...files], folder);
  const findings = output.split('\n').filter((line) => /^[^ ]+\(\d+,\d+\): error /.test(line));
  if (code !== 0 && findings.length === 0) throw new Error(`tsc ended with ${code}. ${output}`);
  return findings;
}
