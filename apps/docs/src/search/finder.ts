import MiniSearch, { type SearchResult } from 'minisearch';
import { type ResultKind, type SearchDocument, searchOptions } from './terms.ts';

/** One thing that was found. */
export type Result = Pick<SearchDocument, 'kind' | 'title' | 'path' | 'place'>;

/** What was found of one kind, the best first. */
export interface ResultGroup {
  readonly kind: ResultKind;
  readonly results: readonly Result[];
}

/** What was found, and the language of samples that the reader named. */
export interface Found {
  readonly groups: readonly ResultGroup[];
  readonly language?: string;
}

// What readers call a language that has samples, with the key of the language.
const languages: readonly (readonly [RegExp, string])[] = [
  [/(?<!\w)(?:c#|csharp|\.net)(?!\w)/i, 'csharp'],
  [/\b(?:node\.?js|node|javascript)\b/i, 'nodejs'],
  [/\b(?:golang|go)\b/i, 'go'],
  ...['curl', 'java', 'jquery', 'php', 'python', 'ruby', 'swift', 'typescript'].map(
    (name) => [new RegExp(`\\b${name}\\b`, 'i'), name] as const,
  ),
];

const most = 6;
// The parts of a page come after other pages.
const partsOfOnePage = 2;

function grouped(results: readonly Result[]): ResultGroup[] {
  const ofPage = new Map<string, number>();
  const kept = results.filter(({ kind, path }) => {
    const key = `${kind} ${path.split('#', 1)[0]}`;
    const count = (ofPage.get(key) ?? 0) + 1;
    ofPage.set(key, count);
    return count <= partsOfOnePage || kind === 'user' || kind === 'failure';
  });
  const groups = Map.groupBy(kept, ({ kind }) => kind);
  return [...groups].map(([kind, members]) => ({ kind, results: members.slice(0, most) }));
}

/** A language that stands beside other words tells which sample, not what to look for. */
function withoutLanguage(query: string): readonly [string, string | undefined] {
  const [pattern, language] = languages.find(([words]) => words.test(query)) ?? [];
  const rest = pattern ? query.replace(pattern, ' ') : query;
  if (!language) return [query, undefined];
  return [/\p{L}{3}/u.test(rest) ? rest : `${query} languages`, language];
}

/** Test users that have fewer words than others say nothing: each of them has a password. */
function withoutWeakUsers(results: readonly SearchResult[]): SearchResult[] {
  const users = results.filter(({ ['kind']: kind }) => kind === 'user');
  const most = Math.max(...users.map(({ queryTerms }) => queryTerms.length));
  return results.filter(
    ({ ['kind']: kind, queryTerms }) => kind !== 'user' || queryTerms.length === most,
  );
}

/** Whoever names a language looks for the sample of an operation. */
const atSample = (result: Result): Result =>
  result.kind === 'operation' ? { ...result, path: `${result.path}#samples` } : result;

/** The more of the words a result has, the better; one that lacks some is still a result. */
function ranked(results: readonly SearchResult[], language: string | undefined): SearchResult[] {
  const most = Math.max(...results.map(({ queryTerms }) => queryTerms.length));
  // Samples by language stand on the pages of operations.
  const weight = (kind: unknown) => (language && kind === 'operation' ? 3 : 1);
  const worth = ({ score, queryTerms, ['kind']: kind }: SearchResult) =>
    score * weight(kind) * (queryTerms.length / most) ** 4;
  return results.toSorted((a, b) => worth(b) - worth(a));
}

/**
 * Makes the function that searches.
 *
 * @param index the text of `search/index.json`.
 */
export function createFinder(index: string): (query: string) => Found {
  const search = MiniSearch.loadJSON<SearchDocument>(index, searchOptions);
  return (query) => {
    const [words, language] = withoutLanguage(query);
    const exact = search.search(words);
    const results = exact.length > 0 ? exact : search.search(words, { fuzzy: 0.3 });
    const found = withoutWeakUsers(ranked(results, language)) as unknown as Result[];
    const groups = grouped(language ? found.map(atSample) : found);
    return { groups, ...(language && { language }) };
  };
}
