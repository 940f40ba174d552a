import type { Options } from 'minisearch';

/** What a result is about; results are listed by it. */
export type ResultKind = 'operation' | 'guide' | 'failure' | 'user' | 'page';

/** What can be found: a page, a section of it or a row. */
export interface SearchDocument {
  readonly id: number;
  readonly kind: ResultKind;
  readonly title: string;
  /** Path on the site, with an anchor for a part of a page. */
  readonly path: string;
  /** What tells it apart from others with the same title. */
  readonly place: string;
  /** Names that readers copy: operationId, codes, media type, path. */
  readonly names: string;
  /** Words that readers use and the page does not. */
  readonly words: string;
  readonly text: string;
}

// Words that say nothing about what is looked for.
const ignored = new Set(
  'a an and are as at by can do does for from get how i if in is it my of on or the to use what when which with you your'.split(
    ' ',
  ),
);

/** Spellings that have no letters, or only ignored words, to tell them apart: "sign in" is not "sign off". */
const spelled = (text: string) =>
  text
    .replace(/\bc#/gi, 'csharp')
    .replace(/\.net\b/gi, 'csharp')
    .replace(/\bsign(?:s|ed|ing)?[ -](?:on|in)\b/gi, 'signon')
    .replace(/\blog(?:s|ged|ging)?[ -]in\b/gi, 'login')
    .replace(/\b(sign|log)(?:s|ed|ged|ing|ging)?[ -](off|out|up)\b/gi, '$1$2');

/** A media type is one word. */
const wordsOf = (text: string) =>
  spelled(text).match(/application\/[\w.+-]+|[\p{L}\p{N}_]+/gu) ?? [];

const partsOf = (word: string) =>
  word.split(/[_/.+-]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).filter(Boolean);

/** The words of a text that is searched; `resetPassword` is a word and two. */
export const indexWords = (text: string): string[] =>
  wordsOf(text).flatMap((word) => {
    const parts = partsOf(word);
    return parts.length > 1 ? [word, ...parts] : [word];
  });

/** One form for a word in the singular, the plural and every tense; `null` for a word that is ignored. */
export function termOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (ignored.has(lower)) return null;
  if (lower.length < 4 || /[\d_/]/.test(lower)) return lower;
  const term = stemOf(lower);
  return ignored.has(term) ? null : term;
}

function stemOf(lower: string): string {
  const single = lower.replace(/ies$/, 'y').replace(/(?<=x|ch|sh|ss)es$|(?<!s)s$/, '');
  const stem = single.length > 5 ? single.replace(/(?:ing|ed|ion)$/, '') : single;
  const cut = stem === single ? stem : stem.replace(/([^ls])\1$/, '$1');
  return cut.length > 4 ? cut.replace(/e$/, '') : cut;
}

/** A task before the calls that it takes, and both before what they may answer. */
const weights: Readonly<Record<ResultKind, number>> = {
  user: 1.6,
  guide: 1.8,
  operation: 1.2,
  failure: 0.4,
  page: 0.6,
};

/** What most readers come for, and what few do. */
const pathWeights: readonly (readonly [path: string, weight: number])[] = [
  ['/failures/#', 1],
  ['/failures/', 6],
  ['/compare/', 2],
  ['/flow/', 2],
  ['/open-questions/', 0.5],
  ['/platform/delete-', 0.8],
  ['/platform/list-password-policies/', 0.9],
  ['/guides/sign-on-page/#', 1],
  ['/guides/sign-on-page/', 1.6],
  ['/sandbox/#', 0.8],
  ['/auth/', 0.85],
  ['/directory/', 0.6],
  ['/control/', 0.5],
];

const weightOf = (kind: ResultKind, path: string) =>
  weights[kind] * (pathWeights.find(([start]) => path.startsWith(start))?.[1] ?? 1);

/** How the index is made and asked; both sides need the same. */
export const searchOptions: Options<SearchDocument> = {
  fields: ['title', 'names', 'words', 'text'],
  storeFields: ['kind', 'title', 'path', 'place'],
  tokenize: indexWords,
  processTerm: termOf,
  searchOptions: {
    tokenize: wordsOf,
    boost: { title: 5, names: 5, words: 3, text: 1 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 1 : 0),
    weights: { prefix: 0.5, fuzzy: 0.2 },
    boostDocument: (_id, _term, stored) =>
      weightOf(stored?.['kind'] as ResultKind, String(stored?.['path'])),
  },
};
