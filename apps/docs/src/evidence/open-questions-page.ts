import { codeLinkTo, type Entry, entryOf } from '../catalog.ts';
import { type Block, heading } from '../content/block.ts';
import type { Sources } from '../contract.ts';
import type { PageSource } from '../page.ts';
import type { Contradiction, OpenQuestions, Unknown } from './open-questions.ts';

const links = (entries: readonly Entry[], operations: readonly string[]) =>
  operations.map((name) => codeLinkTo(entryOf(entries, name))).join(', ');

const unknownTable = (entries: readonly Entry[], unknowns: readonly Unknown[]): Block => ({
  kind: 'table',
  caption: 'What is unknown',
  head: ['What is unknown', 'How to settle it', 'Operations'],
  rows: unknowns.map(({ id, what, settle, operations }) => ({
    id: `unknown-${id}`,
    cells: [what, settle, links(entries, operations)],
  })),
});

function contradictionTable(
  entries: readonly Entry[],
  contradictions: readonly Contradiction[],
  sources: Sources,
): Block {
  const title = (key: string) => `[${sources[key]?.title ?? key}](/evidence/#source-${key})`;
  return {
    kind: 'table',
    caption: 'What contradicts itself',
    head: ['What the sources say', 'What this contract says', 'Operations'],
    rows: contradictions.map(({ id, what, decision, sources: cited, operations }) => ({
      id: `contradiction-${id}`,
      cells: [
        `${what} Sources: ${cited.map(title).join('; ')}.`,
        decision,
        links(entries, operations),
      ],
    })),
  };
}

/** What nobody knows yet, and what the contract decides where the vendor's material differs. */
export const openQuestionsPage = (
  entries: readonly Entry[],
  sources: Sources,
  { contradictions, unknowns }: OpenQuestions,
): PageSource => ({
  path: '/open-questions/',
  title: 'Open questions',
  description:
    'What is not known about Ping Identity’s password APIs, how to find out, and where the sources contradict themselves.',
  kind: 'reference',
  blocks: [
    {
      kind: 'text',
      lead: true,
      text: 'We could not answer these questions from public material. You can settle most of them with an environment of your own.',
    },
    heading(2, 'What is unknown', 'unknowns'),
    unknownTable(entries, unknowns),
    heading(2, 'What contradicts itself', 'contradictions'),
    contradictionTable(entries, contradictions, sources),
  ],
});
