import { userMessages } from '../actions/outcomes.ts';
import { codeLinkTo, type Entry } from '../catalog.ts';
import { type Block, heading, list, type Row, text } from '../content/block.ts';
import { isVendors } from '../contract.ts';
import type { PageSource } from '../page.ts';
import type { StoredPlans } from '../try/page/plan.ts';
import { canShow, whyNotShown } from '../try/plans.ts';
import {
  type CodeSection,
  codeAnchor,
  detailCodes,
  type FailureKind,
  failureIndex,
} from './failure-index.ts';

const codeLink = (code: string) => `[\`${code}\`](#${codeAnchor(code)})`;

/** The most operations that stand in a row; more are folded away below the table. */
const mostInRow = 6;

const operationsOf = ({ answered }: FailureKind): Entry[] => [
  ...new Set(answered.map(({ entry }) => entry)),
];

function responseCell({ answered: [{ failure }] }: FailureKind): string {
  const { status, code, detail } = failure;
  const target = detail?.target ? ` on \`${detail.target}\`` : '';
  return `${status}${code ? ` \`${code}\`` : ''}${target}`;
}

function operationsCell(kind: FailureKind): string {
  const operations = operationsOf(kind);
  return operations.length > mostInRow
    ? `${operations.length} operations, listed below`
    : operations.map(codeLinkTo).join(', ');
}

function kindRow(kind: FailureKind, plans: StoredPlans): Row {
  const { causes, repeat, answered } = kind;
  const { outcome } = answered[0].failure;
  const shown = answered.find(({ entry, failure }) => canShow(plans, entry, failure));
  const { entry, failure } = shown ?? answered[0];
  return {
    data: {
      api: entry.api.name,
      operation: entry.action.operationId,
      status: failure.status,
      example: failure.example,
    },
    cells: [
      responseCell(kind),
      {
        text: [...causes, whyNotShown(plans, entry, failure)].filter(Boolean).join('. '),
        run: shown && 'Show me this failure',
      },
      repeat.join(', or '),
      `\`${outcome}\`: ${userMessages[outcome]}`,
      operationsCell(kind),
    ],
  };
}

/** All operations of the rows that have too many. */
const longLists = (kinds: readonly FailureKind[]): Block[] =>
  kinds
    .filter((kind) => operationsOf(kind).length > mostInRow)
    .map((kind) => ({
      kind: 'details',
      summary: `The ${operationsOf(kind).length} operations that may answer ${responseCell(kind)}`,
      blocks: [text(operationsOf(kind).map(codeLinkTo).join(', '))],
    }));

const codeList = (codes: readonly string[]) =>
  codes.map((code) => `\`${code}\``).join(', ') || 'No code';

function sectionBlocks(
  { anchor, codes, kinds }: CodeSection,
  details: readonly string[],
  plans: StoredPlans,
): Block[] {
  return [
    heading(2, codeList(codes), anchor),
    ...(details.length > 0
      ? [text(`Also comes with details: ${details.map(codeLink).join(', ')}.`)]
      : []),
    {
      kind: 'table',
      caption: `Failures with ${codes.join(' or ') || 'no code'}`,
      head: ['Response', 'Cause', 'Retry', 'Outcome', 'Operations'],
      rows: kinds.map((kind) => kindRow(kind, plans)),
    },
    ...longLists(kinds),
  ];
}

/** A code that never stands alone: its details say more. */
const outerBlocks = (code: string, details: readonly string[]): Block[] => [
  heading(2, `\`${code}\``, codeAnchor(code)),
  text('Its details say more:'),
  list(details.map(codeLink)),
];

/** The sections by their anchors, in the order of the alphabet. */
function sectionsOf(entries: readonly Entry[], plans: StoredPlans): Block[] {
  const sections = failureIndex(entries.filter(({ api }) => isVendors(api)));
  const details = detailCodes(sections);
  const known = new Set(sections.flatMap(({ codes }) => codes));
  const outer = [...details].filter(([code]) => !known.has(code));
  const parts: (readonly [string, Block[]])[] = [
    ...sections.map((section) => {
      const own = section.codes.flatMap((code) => details.get(code) ?? []);
      return [section.anchor, sectionBlocks(section, own, plans)] as const;
    }),
    ...outer.map(([code, codes]) => [codeAnchor(code), outerBlocks(code, codes)] as const),
  ];
  parts.sort(([one], [other]) => one.localeCompare(other, 'en'));
  return parts.flatMap(([, blocks]) => blocks);
}

/** Every failure by its code: cause, retry, outcome, what to tell the user, and who answers so. */
export function failuresPage(entries: readonly Entry[], plans: StoredPlans): PageSource {
  return {
    path: '/failures/',
    title: 'Failures',
    description:
      'Every error code of Ping Identity’s password APIs: its cause, whether to retry, what to tell the user, and the operations that answer with it.',
    kind: 'reference',
    blocks: [
      {
        kind: 'text',
        lead: true,
        text: 'Find a failure by its code: the code in `details` if there is one, otherwise `code` or `error` of the body. Each row says what caused it, whether to send the request again, and what to tell the user.',
      },
      text(
        'The outcome is what [`outcomeOf`](/guides/show-errors/) of the client makes of it. “Show me this failure” plays every step in a sandbox inside this page and shows the failure.',
      ),
      ...sectionsOf(entries, plans),
    ],
  };
}
