import { wirePath } from '@ping-password/contract';
import { callersOf } from '../actions/callers.ts';
import { failuresOf, successesOf } from '../actions/failures.ts';
import { codeLinkTo, type Entry, kebab, linkTo } from '../catalog.ts';
import { type Block, heading, list, type Row, type TableBlock, text } from '../content/block.ts';
import type { PageSource } from '../page.ts';
import { longQuestions, type Question, shortQuestions } from './facts.ts';

/** The path without the part that every operation of an API has. */
const shortPath = (path: string) => path.replace(/^\/(?:\w+\/)?\{environmentID\}(?=\/)/, '');

const urlOf = ({ action }: Entry) => wirePath(action.path);

/** Path of the page that compares the operations on the URL of one. */
export function comparePath(entry: Entry): string {
  const parts = shortPath(urlOf(entry)).split('/').filter(Boolean);
  const kept = parts.filter((part, index) => index === parts.length - 1 || !part.startsWith('{'));
  return `/compare/${[entry.api.name, ...kept].map((part) => kebab(part.replace(/[{}]/g, ''))).join('-')}/`;
}

/** Whether only the Content-Type tells some of the operations apart. */
export const needComparison = (entries: readonly Entry[]): boolean =>
  new Set(entries.map(({ action }) => action.method)).size < entries.length;

const table = (caption: string, head: readonly string[], rows: readonly Row[]): TableBlock => ({
  kind: 'table',
  caption,
  head,
  rows,
});

const requestTable = (entries: readonly Entry[]) =>
  table(
    'Requests',
    ['Operation', 'Method', 'Content-Type', 'Who may call it'],
    entries.map((entry) => ({
      cells: [
        linkTo(entry),
        entry.action.method,
        entry.action.mediaType ? `\`${entry.action.mediaType}\`` : 'no body',
        callersOf(entry.api, entry.action).join('; or '),
      ],
    })),
  );

/** Questions that at least two answers of the operations differ in. */
const telling = (questions: readonly Question[], entries: readonly Entry[]) =>
  questions.filter(({ answer }) => new Set(entries.map(answer)).size > 1);

function shortBlocks(entries: readonly Entry[]): Block[] {
  const questions = telling(shortQuestions, entries);
  if (questions.length === 0) return [];
  return [
    heading(2, 'At a glance'),
    text('The state is the one in the examples of the response.'),
    table(
      'At a glance',
      ['Operation', ...questions.map(({ title }) => title)],
      entries.map((entry) => ({
        cells: [codeLinkTo(entry), ...questions.map(({ answer }) => answer(entry) || 'none')],
      })),
    ),
  ];
}

const longBlocks = (entries: readonly Entry[]): Block[] =>
  telling(longQuestions, entries).flatMap(({ title, answer }) => [
    heading(2, title),
    table(
      title,
      ['Operation', 'What this reference says'],
      entries
        .map((entry) => ({ cells: [codeLinkTo(entry), answer(entry)] }))
        .filter(({ cells: [, words] }) => words),
    ),
  ]);

const codesOf = ({ api, action }: Entry) =>
  new Set(
    failuresOf(api, action).map(({ status, code, detail }) =>
      [status, ...[detail?.code ?? code].filter(Boolean).map((name) => `\`${name}\``)].join(' '),
    ),
  );

function responseBlocks(entries: readonly Entry[]): Block[] {
  const codes = entries.map(codesOf);
  const common = [...(codes[0] ?? [])].filter((code) => codes.every((all) => all.has(code)));
  return [
    heading(2, 'Responses'),
    text(`All of them can answer: ${common.join(', ')}.`),
    table(
      'Responses',
      ['Operation', 'Success', 'Further failures'],
      entries.map((entry, index) => {
        const successes = successesOf(entry.api, entry.action).map(({ status }) => status);
        const own = [...(codes[index] ?? [])].filter((code) => !common.includes(code));
        const answered = Object.keys(entry.operation.responses).filter((status) => status < '400');
        return {
          cells: [
            codeLinkTo(entry),
            [...new Set([...answered, ...successes])].join(', '),
            own.join(', ') || 'none',
          ],
        };
      }),
    ),
  ];
}

function comparePage(entries: readonly [Entry, ...Entry[]]): PageSource {
  const [first] = entries;
  const url = urlOf(first);
  const short = shortPath(url);
  const names = entries.map(({ action }) => action.operationId).join(', ');
  const methods = [...Map.groupBy(entries, ({ action }) => action.method)];
  return {
    path: comparePath(first),
    title: `Compare the operations on ${short}`,
    description: `What tells ${names} apart: caller, body, policy, lock, state and responses.`,
    kind: 'reference',
    api: first.api.name,
    blocks: [
      {
        kind: 'text',
        lead: true,
        text: `${entries.length} operations share the URL \`${url}\`. Where the method is the same, the Content-Type header decides which one runs.`,
      },
      list(methods.map(([method, group]) => `**${method}**: ${group.map(codeLinkTo).join(', ')}`)),
      heading(2, 'Requests'),
      requestTable(entries),
      ...shortBlocks(entries),
      ...longBlocks(entries),
      ...responseBlocks(entries),
    ],
  };
}

/** One page for each URL where the Content-Type tells operations apart. */
export function comparePages(entries: readonly Entry[]): PageSource[] {
  const byUrl = Map.groupBy(entries, (entry) => `${entry.api.name} ${urlOf(entry)}`);
  return [...byUrl.values()].flatMap(([first, ...others]) =>
    first && needComparison([first, ...others]) ? [comparePage([first, ...others])] : [],
  );
}
