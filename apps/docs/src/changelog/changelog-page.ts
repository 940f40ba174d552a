import { linkTo, shortTitle } from '../catalog.ts';
import { type Block, heading, type Row, text } from '../content/block.ts';
import { parseMarkdown } from '../content/parse-markdown.ts';
import type { Api } from '../contract.ts';
import type { PageSource } from '../page.ts';
import { type OperationChanges, operationChanges } from './contract-changes.ts';
import type { ChangeNotes, Note, ReleasedNotes } from './notes.ts';

/** The most members or codes that a sentence names at first. */
const mostNames = 6;

/** A sentence with its first names and the number of the others. */
function shortened(sentence: string): string {
  const names = [...sentence.matchAll(/`[^`]+`/g)];
  const cut = names[mostNames];
  if (!cut || names.length < mostNames + 3) return sentence;
  const more = names.length - mostNames;
  return `${sentence.slice(0, cut.index).replace(/, $/, '')} and ${more} more.`;
}

function row(operation: OperationChanges): Row {
  const { name, entry, changes } = operation;
  const sentences = changes.map(({ text: words, breaks }) =>
    breaks ? `**Breaks:** ${words}` : words,
  );
  const [whole, short] = [sentences, sentences.map(shortened)].map((all) => all.join(' '));
  return {
    cells: [
      entry ? linkTo(entry) : `\`${name}\``,
      breaksCaller(operation) ? '**yes**' : 'no',
      { text: whole ?? '', short: short === whole ? undefined : short },
    ],
  };
}

/** What the contract is compared with: before the first release, a version that nobody could install. */
const words = (isReleased: boolean) =>
  isReleased
    ? {
        description: 'What changed since the last release, by operation: does this break me?',
        lead: 'The first part compares the contract with that of the last release, operation by operation. A change breaks when a program that worked before can fail.',
        from: (version: string) => `From version ${version}`,
        isNew: 'New: the last release did not have this API.',
        notes: 'The next release of the packages brings these changes.',
      }
    : {
        description:
          'No version is released yet. What changed since an early version of the contract, by operation.',
        lead: 'No version is released yet, so nothing here breaks an installed package. The first part compares the contract with an early version of it, for those who used a clone of the project. A change breaks when a program that worked before can fail.',
        from: (version: string) => `From version ${version}, which was never released,`,
        isNew: 'New: the early version did not have this API.',
        notes: 'What has changed in the packages since the early version.',
      };

type Words = ReturnType<typeof words>;

const breaksCaller = ({ changes }: OperationChanges) => changes.some(({ breaks }) => breaks);

/** How many operations have changed, and how many of them break a caller. */
const countWords = (changes: readonly OperationChanges[]) =>
  `Changed operations: ${changes.length}; breaking: ${changes.filter(breaksCaller).length}.`;

function apiBlocks(api: Api, released: Api | undefined, { from, isNew }: Words): Block[] {
  const title = heading(3, shortTitle(api), `changes-${api.name}`);
  if (!released) return [title, text(isNew)];
  const changes = operationChanges(released, api);
  if (changes.length === 0) return [title, text('No operation has changed.')];
  const { version } = api.document.info;
  return [
    title,
    text(
      `${from(released.document.info.version)} to ${version}. ${countWords(changes)} What is not here is as it was.`,
    ),
    {
      kind: 'table',
      caption: `Changes of ${shortTitle(api)}`,
      head: ['Operation', 'Breaks', 'What changed'],
      rows: changes.map(row),
      named: true,
    },
  ];
}

/** The parts of the unreleased changes, by packages; a change is in the first part that fits. */
const parts: readonly { title: string; id: string; packages?: readonly string[] }[] = [
  { title: 'Client', id: 'unreleased-client', packages: ['client'] },
  { title: 'Mock and sandbox', id: 'unreleased-mock', packages: ['mock', 'sandbox'] },
  { title: 'Other packages', id: 'unreleased-other' },
];

const partOf = (note: Note) =>
  parts.find(({ packages }) => packages?.some((name) => note.packages.includes(name)) ?? true);

/** What is not released, by the package that readers look for. */
function unreleasedBlocks(notes: readonly Note[]): Block[] {
  const byPart = Map.groupBy(notes, partOf);
  return parts.flatMap((part): Block[] => {
    const own = byPart.get(part);
    if (!own) return [];
    return [
      heading(3, part.title, part.id),
      {
        kind: 'table',
        caption: `Changes that are not released yet: ${part.title}`,
        head: ['Change', 'Packages'],
        rows: own.map((note) => ({ cells: [note.text, note.packages.join(', ')] })),
      },
    ];
  });
}

/** A change log below a heading of its own. */
const releasedBlocks = ({ packageName, markdown }: ReleasedNotes): Block[] => [
  heading(2, `Released: ${packageName}`, `released-${packageName}`),
  ...parseMarkdown(markdown.replace(/^# .*\n/, '').replace(/^##/gm, '###')).map(
    (block): Block =>
      block.kind === 'heading' ? { ...block, id: `${packageName}-${block.id}` } : block,
  ),
];

/** What changed, by operation and in words. */
export function changelogPage(
  apis: readonly Api[],
  { unreleased, released, contracts }: ChangeNotes,
): PageSource {
  const say = words(released.length > 0);
  return {
    path: '/changelog/',
    title: 'Changelog',
    description: say.description,
    kind: 'reference',
    blocks: [
      { kind: 'text', lead: true, text: say.lead },
      heading(2, 'Does this break me?', 'operations'),
      ...apis.flatMap((api) =>
        apiBlocks(
          api,
          contracts.find(({ name }) => name === api.name),
          say,
        ),
      ),
      ...(unreleased.length > 0
        ? [
            heading(2, 'Not released yet', 'unreleased'),
            text(`${say.notes} A change to several packages is in the first part that fits.`),
            ...unreleasedBlocks(unreleased),
          ]
        : []),
      ...released.flatMap(releasedBlocks),
    ],
  };
}
