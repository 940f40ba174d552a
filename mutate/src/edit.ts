import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Place, SpecFile } from './spec-file.ts';

/** What happens at one place of a file. */
export type Change =
  | { readonly kind: 'remove' }
  | { readonly kind: 'set'; readonly value: unknown }
  | { readonly kind: 'rename'; readonly to: string }
  /** A key more beside this one. */
  | { readonly kind: 'beside'; readonly key: string; readonly value: unknown }
  /** A member of the schema more that has to be there; the place is its `properties`. */
  | { readonly kind: 'require'; readonly name: string };

/** One single change of the contract, as a maintainer could make it by mistake. */
export interface Edit {
  /** Name of the operator that made it up. */
  readonly operator: string;
  readonly file: SpecFile;
  readonly keys: readonly (string | number)[];
  readonly line: number;
  readonly change: Change;
}

/** An edit at a place. */
export const editAt = (operator: string, place: Place, change: Change): Edit => ({
  operator,
  file: place.file,
  keys: place.keys,
  line: place.line,
  change,
});

const shown = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** What a change does, in a word or two. */
function describeChange(change: Change): string {
  if (change.kind === 'remove') return 'removed';
  if (change.kind === 'set') return `= ${shown(change.value)}`;
  if (change.kind === 'rename') return `renamed to ${change.to}`;
  if (change.kind === 'require') return `${change.name} required`;
  return `beside it ${change.key}: ${shown(change.value)}`;
}

/** One line that tells where an edit is and what it does. */
export const describeEdit = ({ file, keys, line, change, operator }: Edit): string =>
  `specs/${file.path}:${line} [${operator}] ${keys.join('.')} ${describeChange(change)}`;

type Path = readonly (string | number)[];

function renameKey(document: Document, path: Path, to: string): void {
  const map = document.getIn(path.slice(0, -1), true);
  const pairs = isMap(map) ? map.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  if (pair) pair.key = document.createNode(to);
}

function change(document: Document, path: Path, edit: Change): void {
  const above = path.slice(0, -1);
  if (edit.kind === 'remove') document.deleteIn(path);
  if (edit.kind === 'set') document.setIn(path, document.createNode(edit.value));
  if (edit.kind === 'rename') renameKey(document, path, edit.to);
  if (edit.kind === 'beside') document.setIn([...above, edit.key], edit.value);
  if (edit.kind === 'require') {
    const required = document.getIn([...above, 'required']);
    if (isSeq(required)) required.add(edit.name);
    else document.setIn([...above, 'required'], document.createNode([edit.name]));
  }
}

/** The text of the file with the edit made; undefined where it cannot be written, as for an anchor in use. */
export function applyEdit({ file, keys, change: edit }: Edit): string | undefined {
  const document = parseDocument(file.text);
  change(document, keys, edit);
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    return;
  }
}
