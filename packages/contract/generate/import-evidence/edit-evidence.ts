import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** What `x-evidence` says of one place. */
export interface Evidence {
  readonly level: string;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A replacement of a part of a text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const rangeOf = (node: Node): [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

const memberOf = (map: YAMLMap, key: string): Node | undefined =>
  map.get(key, true) as unknown as Node | undefined;

function indentOf(text: string, map: YAMLMap): string {
  const [first] = map.items as Pair<Node, Node>[];
  const start = first ? rangeOf(first.key)[0] : 0;
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

/** Replaces a value; a block scalar ends with the line. */
function replaced(text: string, node: Node, value: string): Edit {
  const [start, end] = rangeOf(node);
  return { start, end, text: text.slice(start, end).endsWith('\n') ? `${value}\n` : value };
}

/** Adds a member behind the last one of a map. */
function added(text: string, map: YAMLMap, member: string): Edit {
  const last = (map.items as Pair<Node, Node>[]).at(-1)?.value ?? map;
  const end = rangeOf(last)[1];
  if (map.flow) return { start: end, end, text: `, ${member}` };
  const line = text[end - 1] === '\n' ? '' : '\n';
  return { start: end, end, text: `${line}${indentOf(text, map)}${member}${line ? '' : '\n'}` };
}

const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, text: part }) => done.slice(0, start) + part + done.slice(end),
      text,
    );

function evidenceOf(map: YAMLMap): Evidence {
  const { level, sources, note } = map.toJSON() as Evidence;
  return { level, sources, ...(note !== undefined && { note }) };
}

function editsOf(text: string, map: YAMLMap, after: Evidence): Edit[] {
  const level = memberOf(map, 'level');
  const sources = memberOf(map, 'sources');
  const note = memberOf(map, 'note');
  if (!isScalar(level) || !isSeq(sources)) return [];
  const quoted = JSON.stringify(after.note ?? '');
  return [
    replaced(text, level, after.level),
    replaced(text, sources, `[${after.sources.join(', ')}]`),
    ...(after.note === undefined
      ? []
      : [note ? replaced(text, note, quoted) : added(text, map, `note: ${quoted}`)]),
  ];
}

/** Where an `x-evidence` stands that is written anew: behind the description. */
function inserted(text: string, parent: YAMLMap, { level, sources, note = '' }: Evidence): Edit {
  const description = memberOf(parent, 'description');
  const value = `{ level: ${level}, sources: [${sources.join(', ')}], note: ${JSON.stringify(note)} }`;
  const end = description ? rangeOf(description)[1] : rangeOf(parent)[0];
  const line = text[end - 1] === '\n' ? '' : '\n';
  const member = `${indentOf(text, parent)}x-evidence: ${value}`;
  return { start: end, end, text: `${line}${member}${line ? '' : '\n'}` };
}

/**
 * Changes the `x-evidence` of one place of a YAML file and leaves every other character as it is.
 *
 * @param path the keys that lead to the place.
 * @param change gives what is to stand there; `undefined` leaves it.
 */
export function editEvidence(
  text: string,
  path: readonly string[],
  change: (before: Evidence | undefined) => Evidence | undefined,
): string {
  const parent = parseDocument(text).getIn(path, true);
  if (!isMap(parent)) return text;
  const node = memberOf(parent, 'x-evidence');
  const after = change(isMap(node) ? evidenceOf(node) : undefined);
  if (after === undefined) return text;
  return applied(text, isMap(node) ? editsOf(text, node, after) : [inserted(text, parent, after)]);
}
