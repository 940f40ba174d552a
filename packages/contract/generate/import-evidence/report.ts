/** What a report of the live kit says of one place of the contract. */
export interface Finding {
  readonly api: string;
  readonly operationId: string;
  readonly status: string;
  /** The entry that it is about. */
  readonly entry: string;
  readonly holds: boolean;
  /** What differs, in one sentence without a full stop; empty where it holds. */
  readonly difference: string;
}

/** The part of a report that is evidence. */
export interface LiveReport {
  /** The day, as `2026-11-28`. */
  readonly day: string;
  readonly region: string;
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

function findingOf(at: string, entry: unknown, difference: string): Finding | undefined {
  const [, api, operationId, status] = place.exec(at) ?? [];
  if (api === undefined || operationId === undefined || status === undefined) return undefined;
  return { api, operationId, status, entry: plain(entry), holds: difference === '', difference };
}

const present = (finding: Finding | undefined): finding is Finding => finding !== undefined;

function findingsOf(report: Members): Finding[] {
  const observed = listOf(report['observations']).filter(({ result }) => result !== 'unclear');
  const broken = listOf(report['answers']).filter(
    ({ differences }) => Array.isArray(differences) && differences.length > 0,
  );
  return [
    ...observed.map(({ at, entry, id, result, expected, observed: seen }) => {
      const text = `${plain(entry)}/${plain(id)} was expected as ${plain(expected)} and is ${plain(seen)}`;
      return findingOf(String(at), entry, result === 'holds' ? '' : text);
    }),
    ...broken.map(({ operation, status, differences }) =>
      findingOf(
        `${operation} ${status}`,
        operation,
        `the answer differs in ${plain((differences as unknown[]).join(', '))}`,
      ),
    ),
  ].filter(present);
}

/**
 * Reads a report of the live kit.
 *
 * @throws Error that says why it is no evidence.
 */
export function readReport(text: string): LiveReport {
  const report = membersOf(JSON.parse(text));
  const { format, date, region } = report;
  if (format !== 1) throw new Error('This is no report of the live kit in format 1.');
  const day = /^\d{4}-\d\d-\d\d/.exec(String(date))?.[0];
  if (day === undefined) throw new Error('The report has no date.');
  if (typeof region !== 'string' || !/^[A-Z]{2}$/.test(region))
    throw new Error('The report names no region. What a mock or a proxy answers is no evidence.');
  return { day, region, findings: findingsOf(report) };
}
