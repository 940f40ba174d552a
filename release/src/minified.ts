import { build, type Rolldown } from 'vite';

const entry = '\0program';

/** The chunks of a program with all that it imports, minified; the first of them is where it begins. */
async function chunksOf(root: string, program: string): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  return ([built].flat() as Rolldown.RolldownOutput[])
    .flatMap(({ output }) => output)
    .filter((part): part is Rolldown.OutputChunk => part.type === 'chunk');
}

/** Bundles a program for a page. */
export async function minified(root: string, program: string): Promise<Rolldown.OutputChunk[]> {
  const { NODE_ENV } = process.env;
  try {
    return await chunksOf(root, program);
  } finally {
    // Vite sets it to production, and programs that are started later would inherit that.
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}
