import { countLevels, type Statement, statementsOf } from '@ping-password/contract/evidence';
import { type Entry, entriesOf, shortTitle } from '../catalog.ts';
import { type Block, heading, type Row, text } from '../content/block.ts';
import type { Api, Sources } from '../contract.ts';
import type { PageSource } from '../page.ts';
import { type Evidence, levelMeanings, levelWords } from './evidence.ts';

const kinds: Readonly<Record<Statement['kind'], string>> = {
  operation: 'Operations',
  status: 'Responses',
  member: 'Members',
};

/** A statement about an operation links to its page, one about a schema to its file. */
function linkOf(entries: readonly Entry[], { name: apiName, document }: Api, what: string): string {
  const [name = ''] = what.split(/[ .]/, 1);
  const entry = entries.find(({ action }) => action.operationId === name);
  if (entry) return `[\`${what}\`](${entry.path})`;
  const isSchema = Object.hasOwn(document.components?.['schemas'] ?? {}, name);
  return isSchema ? `[\`${what}\`](/schemas/${apiName}/${name}.json)` : `\`${what}\``;
}

function deductionRow(api: Api, note: string, statements: readonly Statement[]): Row {
  const entries = entriesOf(api);
  const groups = Object.entries(kinds).flatMap(([kind, title]) => {
    const members = statements.filter((each) => each.kind === kind);
    if (members.length === 0) return [];
    return [`**${title}:** ${members.map((each) => linkOf(entries, api, each.what)).join(', ')}`];
  });
  return { cells: [note, groups.join(' ')] };
}

function apiBlocks(api: Api): Block[] {
  const inferred = statementsOf(api.document).filter(({ level }) => level === 'inferred');
  const byNote = [...Map.groupBy(inferred, ({ note = '' }) => note)];
  return [
    heading(2, shortTitle(api), api.name),
    text(`${inferred.length} statements from ${byNote.length} conclusions.`),
    {
      kind: 'table',
      caption: `Inferred statements of ${shortTitle(api)}`,
      head: ['Conclusion', 'Where it is used'],
      rows: byNote.map(([note, statements]) => deductionRow(api, note, statements)),
    },
  ];
}

function countRows(apis: readonly Api[]): Row[] {
  return apis.flatMap((api) => {
    const counts = countLevels(statementsOf(api.document));
    return Object.entries(kinds).map(([kind, title]): Row => {
      const { page, public: open, inferred } = counts[kind as Statement['kind']];
      return { cells: [`${shortTitle(api)}: ${title}`, `${page}`, `${open}`, `${inferred}`] };
    });
  });
}

const levels = Object.keys(levelMeanings) as Evidence['level'][];

/** How statements are known, what is inferred, and the sources. */
export const evidencePage = (apis: readonly Api[], sources: Sources): PageSource => ({
  path: '/evidence/',
  title: 'How we know',
  description:
    'Which statements of this reference are inferred, with the reason for each, and all sources.',
  kind: 'reference',
  blocks: [
    {
      kind: 'text',
      lead: true,
      text: 'A mark tells how a statement is known. A statement without one is as certain as the operation it belongs to.',
    },
    text(
      'What we do not know, and how to find out: [open questions](/open-questions/). Which tests show what the descriptions say: [what the tests show](/tests/).',
    ),
    { kind: 'terms', entries: levels.map((level) => [levelWords[level], levelMeanings[level]]) },
    {
      kind: 'details',
      summary: 'Number of statements by level',
      blocks: [
        {
          kind: 'table',
          caption: 'Statements by level',
          head: ['About', ...levels.map((level) => levelWords[level])],
          rows: countRows(apis),
        },
      ],
    },
    ...apis.flatMap(apiBlocks),
    heading(2, 'Sources'),
    {
      kind: 'table',
      caption: 'Sources',
      head: ['Key', 'Source'],
      rows: Object.entries(sources).map(([key, { title, url }]) => ({
        id: `source-${key}`,
        cells: [`\`${key}\``, url ? `[${title}](${url})` : title],
      })),
    },
  ],
});
