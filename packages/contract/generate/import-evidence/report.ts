import { createHash } from 'node:crypto';

/** What a report of the live kit says of one place of the contract. */
export interface Finding {
  readonly api: string;
  readonly operationId: string;
  readonly status: string;
  /** Whether it is about a case of the contract's suite. */
  readonly isCase: boolean;
  /** The statement or the case, as `broken-encoding/set`. */
  readonly name: string;
  /**
   * `found` is otherwise where no source says it; `unclear` where the run could not settle it, and
   * `leftOut` where it cannot be run against an environment.
   */
  readonly result: 'holds' | 'differs' | 'found' | 'unclear' | 'leftOut';
  /** What was seen instead, in one sentence without a full stop; empty where it holds. */
  readonly difference: string;
}

/** The part of a report that is evidence. */
export interface LiveReport {
  /** The day, as `2026-11-28`. */
  readonly day: string;
  readonly region: string;
  /** The version of the contract of each API that the run compared with. */
  readonly contract: Readonly<Record<string, string>>;
  /** A short hash, so that a second run on the same day is a source of its own. */
  readonly hash: string;
  readonly findings: readonly Finding[];
}

type Members = Record<string, unknown>;

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};
const listOf = (value: unknown): Members[] =>
  Array.isArray(value) ? value.map((one) => membersOf(one)) : [];

/** A text that can stand in a note. */
const plain = (value: unknown) =>
  String(value)
    .replaceAll(/[^\w .,:;/()+=*@-]/g, '')
    .slice(0, 200);

// It becomes the name of a file, so that nothing but names is taken.
const place = /^(auth|directory|platform)\/([A-Za-z]+) (\d{3})$/;

const caseName = (when: string) => `the case when ${when}`;

function findingOf(
  at: string,
  name: string,
  result: Finding['result'],
  difference: string,
): Finding | undefined {
  const [, api, operationId, status] = place.exec(at) ?? [];
  if (api === undefined || operationId === undefined || status === undefined) return undefined;
  const isCase = name.startsWith(caseName(''));
  return { api, operationId, status, isCase, name, result, difference };
}

const present = (finding: Finding | undefined): finding is Finding => finding !== undefined;

// What the live kit says of a case that is about the mock, and so says nothing about PingOne.
const aboutTheMock = 'It holds on a strict mock alone.';

/** What the cases of the suite show; one that is about the mock says nothing. */
function findingsOfCases(report: Members): (Finding | undefined)[] {
  return listOf(report['cases']).map(({ operation, status, when, result, observed }) => {
    const place = `${operation} ${status}`;
    const name = caseName(plain(when));
    if (result === 'holds') return findingOf(place, name, 'holds', '');
    if (result === 'leftOut' && observed !== aboutTheMock)
      return findingOf(place, name, 'leftOut', '');
    if (result === 'unclear') return findingOf(place, name, 'unclear', '');
    if (result !== 'found') return undefined;
    const text = `${name} was expected as ${plain(status)} and is ${plain(observed)}`;
    return findingOf(place, name, 'found', text);
  });
}

function findingsOf(report: Members): Finding[] {
  const broken = listOf(report['answers']).filter(
    ({ differences }) => Array.isArray(differences) && differences.length > 0,
  );
  return [
    ...listOf(report['observations']).map(({ at, entry, id, result, expected, observed }) => {
      const place = String(at);
      const name = `${plain(entry)}/${plain(id)}`;
      if (result === 'holds') return findingOf(place, name, 'holds', '');
      const text = `${name} was expected as ${plain(expected)} and is ${plain(observed)}`;
      const isKnown = result === 'differs' || result === 'found';
      return findingOf(place, name, isKnown ? result : 'unclear', text);
    }),
    ...findingsOfCases(report),
    ...broken.map(({ operation, status, differences }) =>
      findingOf(
        `${operation} ${status}`,
        'the answer',
        'differs',
        `the answer differs in ${plain((differences as unknown[]).join(', '))}`,
      ),
    ),
  ].filter(present);
}

function parsed(text: string): Members {
  try {
    return membersOf(JSON.parse(text));
  } catch {
    throw new Error('The file is no JSON. Give the report that the live kit has written.');
  }
}

/** The versions of the contract; none of them is guessed. */
function contractOf({ contract }: Members): Readonly<Record<string, string>> {
  const versions = Object.entries(membersOf(contract)).map(([api, version]) => [
    plain(api),
    plain(version),
  ]);
  if (versions.length === 0)
    throw new Error('The report names no version of the contract. Run the live kit again.');
  return Object.fromEntries(versions);
}

/**
 * Reads a report of the live kit.
 *
 * @throws Error that says why it is no evidence.
 */
export function readReport(text: string): LiveReport {
  const report = parsed(text);
  const { format, date, region } = report;
  if (format !== 1) throw new Error('This is no report of the live kit in format 1.');
  const day = /^\d{4}-\d\d-\d\d/.exec(String(date))?.[0];
  if (day === undefined) throw new Error('The report has no date.');
  if (typeof region !== 'string' || !/^[A-Z]{2}$/.test(region))
    throw new Error('The report names no region. What a mock or a proxy answers is no evidence.');
  const hash = createHash('sha256').update(JSON.stringify(report)).digest('hex').slice(0, 8);
  return { day, region, contract: contractOf(report), hash, findings: findingsOf(report) };
}
