import { defineConfig } from 'vite';

/** Builds the inspector: one script and one style sheet, by the names that the mock serves. */
export default defineConfig({
  root: 'src/inspector',
  base: '/_inspector/',
  build: {
    outDir: '../../dist/inspector',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      output: { entryFileNames: 'main.js', assetFileNames: '[name][extname]' },
    },
  },
});
