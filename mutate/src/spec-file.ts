import { readdir, readFile } from 'node:fs/promises';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';

/** One hand-written file of a contract. */
export interface SpecFile {
  /** Name of the API, the folder below `specs/`. */
  readonly api: string;
  /** Path below `specs/`. */
  readonly path: string;
  readonly text: string;
}

/** A key with its value, in a file. */
export interface Place {
  readonly file: SpecFile;
  /** Keys from the root of the file to here, this one last. */
  readonly keys: readonly (string | number)[];
  readonly key: string | number;
  readonly value: unknown;
  readonly line: number;
  /** The value of the key above. */
  readonly parent: unknown;
}

/** Reads the files of an API, in the order of their names. */
export async function readApi(specs: URL, api: string): Promise<SpecFile[]> {
  const names = await readdir(new URL(`${api}/`, specs), { recursive: true });
  const yaml = names.map((name) => name.replaceAll('\\', '/')).filter((n) => n.endsWith('.yaml'));
  return Promise.all(
    yaml.sort().map(async (name) => {
      const path = `${api}/${name}`;
      return { api, path, text: await readFile(new URL(path, specs), 'utf8') };
    }),
  );
}

type Step = readonly [key: string | number, value: unknown, at: unknown];

const nameOf = (key: unknown) => String(isScalar(key) ? key.value : key);

function stepsOf(node: unknown): Step[] {
  if (isMap(node))
    return node.items.map((pair: Pair) => [nameOf(pair.key), pair.value, pair.key] as const);
  return isSeq(node) ? node.items.map((item, index) => [index, item, item] as const) : [];
}

const startOf = (node: unknown) => (node as { range?: [number, number, number] }).range?.[0] ?? 0;

const plain = (node: unknown, document: Document): unknown =>
  isMap(node) || isSeq(node) || isScalar(node) ? node.toJS(document) : undefined;

/** Every place of a file, from top to bottom. An alias is a copy of another place, and none of its own. */
export function placesOf(file: SpecFile): Place[] {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const places: Place[] = [];
  const visit = (node: unknown, keys: readonly (string | number)[]) => {
    const parent = plain(node, document);
    for (const [key, value, at] of stepsOf(node)) {
      const { line } = lines.linePos(startOf(at));
      const here = [...keys, key];
      places.push({ file, keys: here, key, value: plain(value, document), line, parent });
      visit(value, here);
    }
  };
  visit(document.contents, []);
  return places;
}
