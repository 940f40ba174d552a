import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-5.9';

const folder = fileURLToPath(new URL('.', import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Shares the files that all programs read. */
const registry = ts.createDocumentRegistry();
let programs = 0;

/** What an editor shows in a program; `|` in it marks where the cursor is. */
export function editorOf(marked: string, more: ts.CompilerOptions = {}) {
  const file = `${folder}program.ts`;
  const position = marked.indexOf('|');
  const text = marked.replace('|', '');
  const version = String(++programs);
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => ({ ...options, ...more }),
      getScriptFileNames: () => [file],
      getScriptVersion: (name) => (name === file ? version : '0'),
      getScriptSnapshot(name) {
        const content = name === file ? text : ts.sys.readFile(name);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    },
    registry,
  );
  return {
    /** What is shown above a name: its type and its documentation. */
    hover() {
      const info = service.getQuickInfoAtPosition(file, position);
      return {
        type: ts.displayPartsToString(info?.displayParts),
        text: ts.displayPartsToString(info?.documentation),
        links: (info?.tags ?? []).map(({ text }) => ts.displayPartsToString(text)),
      };
    },
    /** Where a name is declared: the file, without its folders, and the line. */
    definitions: () =>
      (service.getDefinitionAtPosition(file, position) ?? []).map(({ fileName, textSpan }) => {
        const lines = readFileSync(fileName, 'utf8').slice(0, textSpan.start).split('\n');
        const all = readFileSync(fileName, 'utf8').split('\n');
        return `${fileName.replace(/^.*\//, '')}: ${all[lines.length - 1]?.trim()}`;
      }),
    /** The messages of the compiler. */
    messages: () =>
      service
        .getSemanticDiagnostics(file)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  };
}
