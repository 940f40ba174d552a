import type { Cleaned } from './clean.ts';
import type { AnswerCheck } from './contract-check.ts';

/**
 * How much is known of what a statement expects: a source says that PingOne does it, sources
 * contradict each other, or nobody says it and the contract assumes it.
 */
export type Basis = 'documented' | 'disputed' | 'assumed';

/** What a tenant did where the contract says or assumes something. */
export interface Observation {
  /** The entry of unknowns.yaml or contradictions.yaml. */
  readonly entry: string;
  readonly id: string;
  /** What was done. */
  readonly what: string;
  /** The operation that it is about, with its status where it is about one. */
  readonly at: string;
  readonly expected: string;
  /** Whether a source says what is expected, or sources contradict each other, or it is assumed. */
  readonly basis: Basis;
  /** The keys in `specs/sources.yaml` of the sources that say it, or that contradict each other about it. */
  readonly sources: readonly string[];
  readonly observed: string;
  /**
   * `differs` from what a source says; `found` where no source says it, and the contract expects
   * something else; `unclear` where it could not be settled, and `observed` says why.
   */
  readonly result: 'holds' | 'differs' | 'found' | 'unclear';
}

/** What came of a case of the contract's suite. */
export interface CaseResult {
  /** The operation, as `platform/readPassword`. */
  readonly operation: string;
  /** The status that the case expects. */
  readonly status: number;
  readonly when: string;
  /** `leftOut` where it cannot be run against an environment; `observed` says why. */
  readonly result: 'holds' | 'found' | 'unclear' | 'leftOut';
  readonly observed: string;
}

/** An entry that this run has not settled, and what would. */
export interface NotSettled {
  readonly entry: string;
  readonly list: 'unknowns' | 'contradictions';
  readonly what: string;
  /** Whom to ask, or what to give the kit. */
  readonly ask: string;
}

/** What a run found. It holds no secret, no token, no identifier and no personal data. */
export interface Report {
  /** The version of this form. */
  readonly format: 1;
  /** When the run began, as ISO 8601. */
  readonly date: string;
  /** The region, or `other` for a base URL. */
  readonly region: string;
  /** The version of the contract of each API that the answers were compared with. */
  readonly contract: Readonly<Record<string, string>>;
  /** How many requests were sent. */
  readonly calls: number;
  /** Why the run ended: everything was observed, a signal came, or the tenant stopped answering. */
  readonly ended: 'complete' | 'signal' | 'noAnswer';
  /** Whether the users were in a population of their own or in the default one. */
  readonly population: 'own' | 'default';
  readonly observations: readonly Observation[];
  /** The cases of the contract's suite. */
  readonly cases: readonly CaseResult[];
  /** Every answer of the run against the contract. */
  readonly answers: readonly AnswerCheck[];
  readonly notSettled: readonly NotSettled[];
  /** What earlier runs had left behind. */
  readonly leftovers: Cleaned;
  /** What this run had created. */
  readonly cleaned: Cleaned;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const leftBehind = 'Left behind by earlier runs and deleted:';

function describeCleaned(words: string, { left, ofOthers, ...counts }: Cleaned): string[] {
  const { users, populations, policies } = counts;
  const parts = [
    plural(users, 'user'),
    plural(populations, 'population'),
    policies === 1 ? '1 password policy' : `${policies} password policies`,
  ];
  return [
    ...(users + populations + policies > 0 ? [`${words} ${parts.join(', ')}.`] : []),
    ...(ofOthers > 0
      ? [
          `${ofOthers} of other runs, which may still be running, were left. Once they have ended, run the command with --yes --clean.`,
        ]
      : []),
    ...(left > 0
      ? [`${left} could not be deleted. Run the command again with --yes --clean.`]
      : []),
  ];
}

const endings: Readonly<Record<Report['ended'], readonly string[]>> = {
  complete: [],
  signal: ['The run was interrupted; the rest was not observed.'],
  noAnswer: [
    'The environment stopped answering, or failed several times in a row; the rest was not observed.',
  ],
};

function describeObservations(observations: Report['observations']): string[] {
  const of = (result: Observation['result']) => observations.filter((one) => one.result === result);
  const expectation = { documented: 'expected', disputed: 'chosen', assumed: 'assumed' } as const;
  const otherwise = (result: 'differs' | 'found') =>
    of(result).flatMap(({ entry, id, what, basis, expected, observed }) => [
      `${result}: ${entry}/${id}: ${what}`,
      `  ${expectation[basis]} ${expected}`,
      `  observed ${observed}`,
    ]);
  return [
    `${plural(of('holds').length, 'statement')} of the contract held`,
    ...otherwise('differs'),
    ...otherwise('found'),
    ...of('unclear').map(({ entry, id, observed }) => `unclear: ${entry}/${id}: ${observed}`),
  ];
}

function describeCases(cases: Report['cases']): string[] {
  if (cases.length === 0) return [];
  const of = (result: CaseResult['result']) => cases.filter((one) => one.result === result);
  const told = ({ result, operation, status, when, observed }: CaseResult) =>
    `${result}: ${operation} ${status} when ${when}: ${observed}`;
  return [
    `${plural(of('holds').length, 'case')} of the suite held, ${of('leftOut').length} cannot be run against an environment`,
    ...[...of('found'), ...of('unclear')].map(told),
  ];
}

function describeOpen(open: Report['notSettled']): string[] {
  if (open.length === 0) return [];
  return [
    `${plural(open.length, 'open question')} ${open.length === 1 ? 'is' : 'are'} left. What to do, or whom to ask:`,
    ...open.map(({ entry, ask }) => `  ${entry}: ${ask}`),
  ];
}

/** The summary for the terminal. */
export function describeReport(report: Report): string {
  const broken = report.answers.filter(({ differences }) => differences.length > 0);
  // Where the run ended early, nearly every entry is open, which hides what matters.
  const open = report.ended === 'complete' ? report.notSettled : [];
  return [
    `${report.date.slice(0, 10)}, region ${report.region}, ${plural(report.calls, 'request')}`,
    ...describeObservations(report.observations),
    ...describeCases(report.cases),
    ...broken.flatMap(({ operation, status, differences }) =>
      differences.map((one) => `answer differs: ${operation} ${status}: ${one}`),
    ),
    ...describeOpen(open),
    ...endings[report.ended],
    ...describeCleaned('Deleted', report.cleaned),
    ...describeCleaned(leftBehind, report.leftovers),
  ].join('\n');
}

/** What a run that only cleans has deleted. */
export const describeLeftovers = ({ leftovers }: Report): string =>
  describeCleaned(leftBehind, leftovers).join('\n') || 'Earlier runs have left nothing behind.';
