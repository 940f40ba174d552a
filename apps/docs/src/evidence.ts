import type { Sources } from './contract.ts';

/** How certain a part of the contract is: the value of `x-evidence`. */
export interface Evidence {
  readonly level: 'page' | 'public' | 'inferred';
  readonly sources: readonly string[];
  readonly note?: string;
}

type Node = Readonly<Record<string, unknown>>;

const isObject = (node: unknown): node is Node => typeof node === 'object' && node !== null;

/** The part's own evidence, not that of what stands below it. */
export const evidenceOf = (node: unknown): Evidence | undefined =>
  isObject(node) ? (node['x-evidence'] as Evidence | undefined) : undefined;

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

function cite(key: string, sources: Sources): string {
  const source = sources[key];
  if (!source) throw new Error(`The sources have no ${key}.`);
  const title = escapeMarkdown(source.title);
  return source.url ? `[${title}](${source.url})` : title;
}

/** Evidence as one line of Markdown, for example `**Evidence: page** — [Title](https://…)`. */
export function evidenceLine({ level, sources: cited, note }: Evidence, sources: Sources): string {
  const citations = cited.map((key) => cite(key, sources)).join('; ');
  return `**Evidence: ${level}** — ${citations}${note ? `. ${note}` : ''}`;
}

/** A copy of a document in which every part that has evidence says so in its description. */
export function showEvidence<T>(node: T, sources: Sources): T {
  if (Array.isArray(node)) return node.map((item) => showEvidence(item, sources)) as T;
  if (!isObject(node)) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, showEvidence(value, sources)]),
  );
  const evidence = evidenceOf(node);
  if (!evidence) return copy as T;
  const line = evidenceLine(evidence, sources);
  const { description } = node as { description?: string };
  return { ...copy, description: description ? `${description}\n\n${line}` : line } as T;
}

/** How many parts of a document have each level of evidence. */
export function countEvidence(
  node: unknown,
  counts: Record<Evidence['level'], number> = { page: 0, public: 0, inferred: 0 },
): Record<Evidence['level'], number> {
  if (!isObject(node)) return counts;
  const evidence = evidenceOf(node);
  if (evidence) counts[evidence.level] += 1;
  for (const value of Object.values(node)) countEvidence(value, counts);
  return counts;
}
