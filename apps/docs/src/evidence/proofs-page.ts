import { type Entry, kebab, linkTo, nameOf, shortTitle } from '../catalog.ts';
import { type Block, heading, type Row } from '../content/block.ts';
import type { Api } from '../contract.ts';
import type { PageSource } from '../page.ts';
import type { Proof, Proofs } from './proofs.ts';

const path = '/tests/';

const anchorOf = ({ api, action }: Entry) => `${api.name}-${kebab(action.operationId)}`;

/** A link to the tests of an action. */
export const linkToProofs = (entry: Entry): string =>
  `[Tests of this description](${path}#${anchorOf(entry)})`;

/** The titles of the tests with the file that holds them. */
const testsOf = ({ tests = {}, untested }: Proof): string =>
  untested === undefined
    ? Object.entries(tests)
        .map(([file, titles]) => `${[titles].flat().join('; ')} (\`${file.split('/').at(-1)}\`)`)
        .join('; ')
    : `No test: ${untested}`;

const rowsOf = (proofs: readonly Proof[]): Row[] =>
  proofs.map((proof) => ({ cells: [proof.says, testsOf(proof)] }));

const actionBlocks = (entry: Entry, proofs: readonly Proof[]): Block[] => [
  heading(3, linkTo(entry), anchorOf(entry)),
  {
    kind: 'table',
    caption: `Tests of ${entry.summary}`,
    head: ['The description says', 'Tests that show it'],
    rows: rowsOf(proofs),
  },
];

/** Which tests show each sentence of the descriptions, by action. */
export const proofsPage = (
  apis: readonly Api[],
  entries: readonly Entry[],
  proofs: Proofs,
): PageSource => ({
  path,
  title: 'What the tests show',
  description: 'For each sentence of each operation’s description, the tests that show it.',
  kind: 'reference',
  blocks: [
    {
      kind: 'text',
      lead: true,
      text: 'Tests show that the sandbox does what each description says. Whether PingOne does it, too, is a matter of [the sources](/evidence/).',
    },
    ...apis.flatMap((api) => [
      heading(2, shortTitle(api), api.name),
      ...entries
        .filter((entry) => entry.api === api)
        .flatMap((entry) => actionBlocks(entry, proofs.get(nameOf(entry)) ?? [])),
    ]),
  ],
});
