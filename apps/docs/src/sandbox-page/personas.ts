import type { Entry } from '../catalog.ts';
import { anchorOf, type Block, heading, list, type TableBlock, text } from '../content/block.ts';
import type { Table } from '../markdown.ts';
import type { SandboxFacts } from './facts.ts';

/** A head of a table of Markdown as those of this site begin. */
const title = (words: string) =>
  words.replace(/^id$/, 'ID').replace(/^\w/, (first) => first.toUpperCase());

/** A table of a package's Markdown. */
export const factTable = ({ head, rows }: Table, caption: string): TableBlock => ({
  kind: 'table',
  caption,
  head: head.map(title),
  rows: rows.map((cells) => ({ cells })),
});

/** A user of the table, so that others can link to it. */
const userTable = (table: Table): TableBlock => {
  const { rows, ...rest } = factTable(table, 'Test users');
  const named = table.rows.map(([name = '']) => anchorOf(name));
  return { ...rest, rows: rows.map((row, index) => ({ ...row, id: `${named[index]}` })) };
};

/** A call of the table with its action, such as "`checkPassword`, wrong". */
function callHead(entries: readonly Entry[], call: string): string {
  const [operationId = '', ...rest] = call.replaceAll('`', '').split(', ');
  // The Directory, which has some of the names of the Platform API, is last.
  const entry = entries.find(({ action }) => action.operationId === operationId);
  if (!entry) throw new Error(`There is no action ${operationId}.`);
  return [`[\`${operationId}\`](${entry.path})`, ...rest].join(', ');
}

/** The users of a fresh world, and what each call on them answers. */
export function personaBlocks(entries: readonly Entry[], facts: SandboxFacts): Block[] {
  const [first = '', ...calls] = facts.answers.head;
  return [
    heading(2, 'Test users', 'personas'),
    text(
      'Every fresh world has these test users (personas), one per state. All have the same password.',
    ),
    userTable(facts.personas),
    heading(3, 'Responses by test user'),
    text(
      'Each cell has the HTTP status, and the state of the password or flow or the code of the error. The tests check each of them in a fresh world.',
    ),
    {
      kind: 'table',
      caption: 'Responses by test user and operation',
      head: [title(first), ...calls.map((call) => callHead(entries, call))],
      rows: facts.answers.rows.map((cells) => ({ cells })),
      wide: true,
    },
    list(facts.calls),
  ];
}
