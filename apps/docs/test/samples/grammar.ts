import { createRequire } from 'node:module';
import Parser from 'web-tree-sitter';

const require = createRequire(import.meta.url);

const grammars: Readonly<Record<string, string>> = {
  typescript: 'typescript',
  curl: 'bash',
  csharp: 'c_sharp',
  go: 'go',
  java: 'java',
  jquery: 'javascript',
  nodejs: 'javascript',
  python: 'python',
  php: 'php',
  ruby: 'ruby',
  swift: 'swift',
};

/** The languages that a grammar of tree-sitter knows. */
export const parsed = Object.keys(grammars);

await Parser.init();

/** A parser of the language of a sample. */
export async function parserOf(language: string): Promise<Parser> {
  const file = require.resolve(`tree-sitter-wasms/out/tree-sitter-${grammars[language]}.wasm`);
  const parser = new Parser();
  parser.setLanguage(await Parser.Language.load(file));
  return parser;
}

function* nodesOf(node: Parser.SyntaxNode): Generator<Parser.SyntaxNode> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

/** The places that break the grammar, with their text. */
export function faultsIn(parser: Parser, source: string): string[] {
  const tree = parser.parse(source);
  const faults = [...nodesOf(tree.rootNode)]
    .filter((node) => node.isError || node.isMissing)
    .map(({ startPosition: { row }, text }) => `line ${row + 1}: ${text}`);
  tree.delete();
  return faults;
}

/** Undoes the escapes of JSON, which most languages share, and those that Swift has of its own. */
const unescaped = (text: string) =>
  text
    .replace(/\\u\{([\dA-Fa-f]+)\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/\\(?:u([\dA-Fa-f]{4})|(.))/gs, (_, hex: string | undefined, sign: string) =>
      hex
        ? String.fromCharCode(parseInt(hex, 16))
        : ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[sign] ?? sign),
    );

/** In single quotes, PHP and Ruby know the quote and the backslash only. */
const inSingleQuotes = (text: string) => text.slice(1, -1).replace(/\\(['\\])/g, '$1');

/** A block without the margin that its lines share, and its last line break. */
function dedented(text: string): string {
  const lines = text.split('\n');
  const margins = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const margin = Math.min(...margins);
  return lines.map((line) => line.slice(margin)).join('\n');
}

const literals: Readonly<Record<string, (text: string) => string>> = {
  bash: (text) => text.slice(1, -1),
  c_sharp: (text) =>
    text.startsWith('@') ? text.slice(2, -1).replaceAll('""', '"') : unescaped(text.slice(1, -1)),
  go: (text) => (text.startsWith('`') ? text.slice(1, -1) : unescaped(text.slice(1, -1))),
  java: (text) =>
    text.startsWith('"""') ? unescaped(dedented(text.slice(4, -3))) : unescaped(text.slice(1, -1)),
  javascript: (text) => unescaped(text.slice(1, -1)),
  typescript: (text) => unescaped(text.slice(1, -1)),
  python: (text) => unescaped(text.replace(/^f?"/, '').slice(0, -1)),
  php: inSingleQuotes,
  ruby: inSingleQuotes,
  swift: (text) => unescaped(text.startsWith('"""') ? text.slice(4, -4) : text.slice(1, -1)),
};

const stringTypes =
  /^(string|verbatim_string_literal|raw_string|string_literal|raw_string_literal|interpreted_string_literal|encapsed_string|line_string_literal|multi_line_string_literal|template_string|text_block)$/;

/** The outermost string literals of a program, unescaped. */
export function stringsIn(language: string, parser: Parser, source: string): string[] {
  const read = literals[grammars[language] ?? ''];
  if (!read) throw new Error(`${language} has no reader of literals.`);
  const strings: string[] = [];
  const visit = (node: Parser.SyntaxNode) => {
    // A word of a shell may be made of several.
    if (node.type === 'concatenation')
      strings.push(
        node.children
          .map(({ type, text }) => (stringTypes.test(type) ? read(text) : text.replace('\\', '')))
          .join(''),
      );
    else if (stringTypes.test(node.type)) strings.push(read(node.text));
    else for (const child of node.children) visit(child);
  };
  const tree = parser.parse(source);
  visit(tree.rootNode);
  tree.delete();
  return strings;
}
