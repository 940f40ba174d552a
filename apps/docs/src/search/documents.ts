import { wirePath } from '@ping-password/contract';
import { failuresOf } from '../actions/failures.ts';
import { type Entry, entriesOf, nameOf, shortTitle } from '../catalog.ts';
import type { Block, Row } from '../content/block.ts';
import { plainText } from '../content/inline.ts';
import type { Api } from '../contract.ts';
import { needs } from '../home/needs.ts';
import type { PageSource } from '../page.ts';
import { sameWords, wordsOfPages } from './reader-words.ts';
import { indexWords, type ResultKind, type SearchDocument, termOf } from './terms.ts';

/** A document before it is numbered. */
export type Draft = Omit<SearchDocument, 'id' | 'words'> & { readonly words?: string };

const cellText = (cell: Row['cells'][number]) => (typeof cell === 'string' ? cell : cell.text);

/** The text of a block for people; code and samples are left out. */
function textOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'list':
      return block.items.join(' ');
    case 'terms':
      return block.entries.flatMap(([term, cell]) => [term, cellText(cell)]).join(' ');
    case 'details':
      return [block.summary, ...block.blocks.map(textOf)].join(' ');
    case 'columns':
      return block.columns.flat().map(textOf).join(' ');
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(cellText)).join(' ');
    default:
      return '';
  }
}

const textsOf = (blocks: readonly Block[]) => plainText(blocks.map(textOf).join(' '));

const isSection = (block: Block) => block.kind === 'heading' && block.level < 4;

/** The sections of a page below its headings. */
function sectionsOf(page: PageSource, kind: ResultKind): Draft[] {
  const starts = page.blocks.flatMap((block, index) => (isSection(block) ? [index] : []));
  return starts.flatMap((start, number) => {
    const block = page.blocks[start];
    if (block?.kind !== 'heading') return [];
    // Notes about every part of the project would be found for every word.
    const isNotes = page.path === '/changelog/' && block.id === 'unreleased';
    const text = isNotes ? '' : textsOf(page.blocks.slice(start + 1, starts[number + 1]));
    const path = `${page.path}#${block.id}`;
    return [{ kind, title: plainText(block.text), path, place: page.title, names: '', text }];
  });
}

// The sections of a list repeat the pages that they link.
const isList = ({ path, kind }: PageSource) =>
  kind === 'home' || kind === 'api' || path === '/guides/' || path === '/evidence/';

/** A page by what stands above its first heading, and its sections. */
function pageDrafts(page: PageSource): Draft[] {
  const { path, title, description, kind, blocks } = page;
  const is = path === '/failures/' ? 'failure' : kind === 'guide' ? 'guide' : 'page';
  const end = blocks.findIndex(isSection);
  const text = `${description} ${textsOf(blocks.slice(0, end < 0 ? undefined : end))}`;
  return [
    { kind: is, title, path, place: '', names: '', text },
    ...(isList(page) ? [] : sectionsOf(page, is)),
  ];
}

function operationDraft(entry: Entry): Draft {
  const { api, action, operation, summary, path } = entry;
  const { operationId, method, mediaType = '' } = action;
  const served = needs.filter((need) => need.action === nameOf(entry)).map(({ need }) => need);
  return {
    kind: 'operation',
    title: summary,
    path,
    place: `${shortTitle(api)} · ${operationId}`,
    names: `${operationId} ${method} ${wirePath(action.path)} ${mediaType}`,
    words: served.join(' '),
    text: plainText(operation.description ?? ''),
  };
}

const messagesOf = (value: unknown): string[] => {
  const { message, details = [] } = value as { message?: string; details?: { message?: string }[] };
  return [message, ...details.map((detail) => detail.message)].flatMap((text) => text ?? []);
};

/** The failures of an API, each code once, with the page of the first action that has it. */
function failureDrafts(api: Api): Draft[] {
  const all = entriesOf(api).flatMap((entry) =>
    failuresOf(api, entry.action).map((failure) => ({ entry, failure })),
  );
  const codes = Map.groupBy(all, ({ failure: { status, code, detail } }) =>
    [code || status, detail?.code, detail?.target && `on ${detail.target}`]
      .filter(Boolean)
      .join(' '),
  );
  return [...codes].flatMap(([title, members]): Draft[] => {
    const [first] = members;
    if (!first) return [];
    const { entry, failure } = first;
    const texts = members.flatMap((each) => [
      each.failure.summary,
      each.failure.example,
      ...messagesOf(each.failure.value),
    ]);
    return [
      {
        kind: 'failure',
        title,
        path: `${entry.path}#failure-${failure.status}-${failure.example}`,
        place: `${failure.status} · ${failure.summary}`,
        names: title,
        text: [...new Set(texts)].join(' '),
      },
    ];
  });
}

/** The test users: the rows of a page that are the target of a link to one. */
function userDrafts({ path, blocks }: PageSource): Draft[] {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return rows.flatMap(({ id, cells }): Draft[] => {
    if (!id?.startsWith('user-')) return [];
    const [name = '', ...rest] = cells.map((cell) => plainText(cellText(cell)));
    const place = rest.at(-1) ?? '';
    return [
      {
        kind: 'user',
        title: name,
        path: `${path}#${id}`,
        place,
        names: name,
        text: rest.join(' '),
      },
    ];
  });
}

const termsOf = (text: string) => new Set(indexWords(text).map(termOf));

const synonyms = sameWords.map((words) => ({ words, terms: termsOf(words) }));

/** What readers call a document beside its own words. */
function wordsOf({ path, title, names, words = '' }: Draft): string {
  const own = termsOf(`${title} ${names} ${words}`);
  const same = synonyms.filter(({ terms }) => [...own].some((term) => term && terms.has(term)));
  return [words, wordsOfPages[path] ?? '', ...same.map(({ words }) => words)].join(' ').trim();
}

/** Everything that can be found. */
export function searchDocuments(
  apis: readonly Api[],
  pages: readonly PageSource[],
): SearchDocument[] {
  const drafts = [
    ...apis.flatMap(entriesOf).map(operationDraft),
    ...pages.filter(({ kind }) => kind !== 'action' && kind !== 'error').flatMap(pageDrafts),
    ...apis.flatMap(failureDrafts),
    ...pages.flatMap(userDrafts),
  ];
  return drafts.map((draft, id) => ({ ...draft, id, words: wordsOf(draft) }));
}
