import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const files = ['platform', 'auth', 'directory'].flatMap((api) =>
  readdirSync(at(`test/${api}`))
    .sort()
    .map((name) => at(`test/${api}/${name}`)),
);

/** What a case file imports for a mock, and what the live kit gives it. */
const instead = new Map([
  ['vitest', at('src/cases/vitest.ts')],
  ['@ping-password/client', at('src/cases/client.ts')],
  [at('src/world.ts'), at('src/cases/world.ts')],
  [at('src/check-response.ts'), at('src/cases/check-response.ts')],
]);

/** The cases of the suite for the live kit, which runs them without Vitest, in one file. */
export default defineConfig({
  input: 'src/cases/index.ts',
  transform: {
    define: { 'process.env': '{}' },
    inject: { fetch: [at('src/cases/registry.ts'), 'caseFetch'] },
  },
  plugins: [
    {
      name: 'cases',
      resolveId: {
        order: 'pre',
        handler(source, importer = '') {
          // They register their cases, although the package says that no file of it does anything on import.
          if (source === 'case-files' || files.includes(source))
            return { id: source, moduleSideEffects: true };
          const isOwn = importer.startsWith(at('src/cases/'));
          const path = source.startsWith('.')
            ? fileURLToPath(new URL(source, `file://${importer}`))
            : source;
          const other = isOwn ? undefined : instead.get(path);
          return (
            other ??
            (/^(node:|@ping-password\/)/.test(source) ? { id: source, external: true } : null)
          );
        },
      },
      load: (id) =>
        id === 'case-files'
          ? files.map((file) => `import ${JSON.stringify(file)};`).join('\n')
          : null,
    },
  ],
  output: { file: 'dist/cases.js' },
});
