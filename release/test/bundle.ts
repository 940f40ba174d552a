import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** A bundle for the web. */
export interface Bundle {
  readonly chunks: readonly Rolldown.OutputChunk[];
  /** Modules of Node that the bundle asked for. */
  readonly builtins: readonly string[];
}

/**
 * Bundles a program of the project by Vite, which puts a stub in the place of a Node module.
 *
 * @param target whose syntax the bundle is rewritten to.
 */
export async function bundle(project: string, program: string, target = 'esnext'): Promise<Bundle> {
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target,
      modulePreload: false,
      lib: { entry: join(project, program), formats: ['es'], fileName: () => program },
      rolldownOptions: { output: { chunkFileNames: '[name].js' } },
    },
  });
  const outputs = [built].flat() as Rolldown.RolldownOutput[];
  const chunks = outputs
    .flatMap(({ output }) => output)
    .filter((part): part is Rolldown.OutputChunk => part.type === 'chunk');
  const builtins = chunks
    .flatMap(({ imports, dynamicImports, moduleIds }) => [
      ...[...imports, ...dynamicImports].filter((name) => name.startsWith('node:')),
      ...moduleIds.filter((id) => id.includes('__vite-browser-external')),
    ])
    .sort();
  return { chunks, builtins };
}
