import type { Sources } from '../contract.ts';
import { isPart } from '../reference/remark.ts';

/** How certain a part of the contract is: the value of `x-evidence`. */
export interface Evidence {
  readonly level: 'page' | 'public' | 'inferred';
  readonly sources: readonly string[];
  readonly note?: string;
}

/** The part's own evidence, not that of what stands below it. */
export const evidenceOf = (node: unknown): Evidence | undefined =>
  isPart(node) ? (node['x-evidence'] as Evidence | undefined) : undefined;

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
