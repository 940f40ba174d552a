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
  /** The keys of the sources in `specs/sources.yaml` that say it. */
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
          `${ofOthers} of other runs, which may be going on, were left. When none is, run the command with --yes --clean.`,
        ]
      : []),
    ...(left > 0 ? [`${left} could not be deleted. Run the command again with --clean.`] : []),
  ];
}

const endings: Readonly<Record<Report['ended'], readonly string[]>> = {
  complete: [],
  signal: ['The run was interrupted; the rest was not observed.'],
  noAnswer: [
    'The environment stopped answering, or failed several times in a row; the rest was not observed.',
  ],
};

/** The summary for the terminal. */
export function describeReport(report: Report): string {
  const of = (result: Observation['result']) =>
    report.observations.filter((one) => one.result === result);
  const casesOf = (result: CaseResult['result']) =>
    report.cases.filter((one) => one.result === result);
  const broken = report.answers.filter(({ differences }) => differences.length > 0);
  return [
    `${report.date.slice(0, 10)}, region ${report.region}, ${plural(report.calls, 'request')}`,
    `${plural(of('holds').length, 'statement')} of the contract held`,
    ...of('differs').flatMap(({ entry, id, what, expected, observed }) => [
      `differs: ${entry}/${id}: ${what}`,
      `  expected ${expected}`,
      `  observed ${observed}`,
    ]),
    ...of('found').flatMap(({ entry, id, what, basis, expected, observed }) => [
      `found: ${entry}/${id}: ${what}`,
      `  ${basis === 'disputed' ? 'chosen' : 'assumed'} ${expected}`,
      `  observed ${observed}`,
    ]),
    ...(report.cases.length === 0
      ? []
      : [
          `${plural(casesOf('holds').length, 'case')} of the suite held, ${casesOf('leftOut').length} cannot be run against an environment`,
        ]),
    ...casesOf('found').map(
      ({ operation, status, when, observed }) =>
        `found: ${operation} ${status} when ${when}: ${observed}`,
    ),
    ...casesOf('unclear').map(
      ({ operation, status, when, observed }) =>
        `unclear: ${operation} ${status} when ${when}: ${observed}`,
    ),
    ...of('unclear').map(({ entry, id, observed }) => `unclear: ${entry}/${id}: ${observed}`),
    ...broken.flatMap(({ operation, status, differences }) =>
      differences.map((one) => `answer differs: ${operation} ${status}: ${one}`),
    ),
    // Where the run ended early, nearly every entry is open, which hides what matters.
    ...(report.ended === 'complete' ? report.notSettled : []).map(
      ({ entry, ask }) => `not settled: ${entry}: ${ask}`,
    ),
    ...endings[report.ended],
    ...describeCleaned('Deleted', report.cleaned),
    ...describeCleaned(leftBehind, report.leftovers),
  ].join('\n');
}

/** What a run that only cleans has deleted. */
export const describeLeftovers = ({ leftovers }: Report): string =>
  describeCleaned(leftBehind, leftovers).join('\n') || 'Earlier runs have left nothing behind.';
