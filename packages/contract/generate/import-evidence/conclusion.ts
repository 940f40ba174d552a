import type { Evidence } from './edit-evidence.ts';
import type { Finding, LiveReport } from './report.ts';

/** A status of an operation, and what its response says of its evidence. */
export interface Place {
  readonly at: string;
  readonly file: string;
  readonly path: readonly string[];
  /** Whether operations share the response. */
  readonly shared: boolean;
  /** The evidence that the status inherits where it has none of its own. */
  readonly inherited: string;
}

/** What the report says about one place. */
export interface Conclusion {
  readonly result: Finding['result'] | 'mixed';
  /** What held, by name. */
  readonly held: readonly string[];
  /** What cannot be run against an environment, by name. */
  readonly leftOut: readonly string[];
  readonly differences: readonly string[];
  /** Whether the run went through the cases of the suite, and not through statements alone. */
  readonly hasCases: boolean;
}

/** The key of a report in sources.yaml. */
export const sourceKey = ({ day, region, hash }: LiveReport) =>
  `LIVE-${region}-${day.replaceAll('-', '')}-${hash}`;

const isOtherwise = ({ result }: Finding) => result === 'differs' || result === 'found';

/** What all findings about a place come to: one result where they agree. */
export function conclusionOf(findings: readonly Finding[]): Conclusion {
  const namesOf = (wanted: Finding['result']) =>
    findings.filter(({ result }) => result === wanted).map(({ name }) => name);
  const leftOut = namesOf('leftOut');
  const run = findings.filter(({ result }) => result !== 'leftOut');
  const [first, ...others] = new Set(run.map(({ result }) => result));
  const differences = findings.filter(isOtherwise).map(({ difference }) => difference);
  const result = others.length === 0 ? (first ?? 'leftOut') : 'mixed';
  const hasCases = findings.some(({ isCase }) => isCase);
  return { result, held: namesOf('holds'), leftOut, differences, hasCases };
}

// The first words of what an import adds to a note.
const seenSo = 'Seen so in one environment';
const seenOtherwise = 'Seen otherwise in one environment';

/** Whether nothing but a report raised the level, so that another one can take it back. */
const isRaised = (before: Evidence | undefined) =>
  before?.level === 'public' && before.note?.includes(seenSo) === true;

const wasSeenOtherwise = (before: Evidence | undefined) =>
  before?.note?.includes(seenOtherwise) === true;

/** The first few, and how many more there are. */
function several(texts: readonly string[], separator: string): string {
  const rest = texts.length - 3;
  return `${texts.slice(0, 3).join(separator)}${rest > 0 ? `, and ${rest} more` : ''}`;
}

/** Why the evidence of a place stays as it is, although the report says something about it. */
export function reasonToStay(
  { shared, inherited }: Place,
  before: Evidence | undefined,
  { result, leftOut, differences, hasCases }: Conclusion,
): string | undefined {
  const level = before?.level ?? inherited;
  if (isRaised(before)) return undefined;
  if (result === 'leftOut' || result === 'unclear') return undefined;
  if (differences.length === 0 && level !== 'inferred') return undefined;
  // What is inferred stays so, and tells that it was seen otherwise.
  if (before?.level === 'inferred' && differences.length > 0 && !shared) return undefined;
  if (result === 'mixed') return 'the statements of the report about it do not agree';
  if (result === 'found' && level !== 'inferred')
    return 'no source says what the report was compared with';
  if (shared) return 'other operations share the response';
  if (result === 'holds' && wasSeenOtherwise(before)) return 'another report has seen it otherwise';
  if (result === 'holds' && !hasCases) return 'the run did not run its cases of the suite';
  if (result === 'holds' && leftOut.length > 0)
    return `the report says nothing about ${several(leftOut, ', ')}`;
  if (result === 'holds')
    return before ? undefined : 'it has the evidence of the operation, which says more';
  return level === 'page' ? 'a page of the vendor documents it' : undefined;
}

const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);

/** What the evidence becomes by what a tenant did; nothing where it stays. */
export function evidenceAfter(
  before: Evidence | undefined,
  report: LiveReport,
  { result, held, differences }: Conclusion,
): Evidence | undefined {
  const where = `of the region ${report.region} on ${report.day}`;
  const sources = [...(before?.sources ?? []), sourceKey(report)];
  const known = before?.note === undefined ? '' : `${sentence(before.note)} `;
  if (differences.length > 0) {
    const note = `${known}${seenOtherwise} ${where}: ${several(differences, '; ')}.`;
    return { level: 'inferred', sources, note };
  }
  if (result !== 'holds' || before?.level !== 'inferred') return undefined;
  const note = `${known}${seenSo} ${where}: ${several(held, ', ')}.`;
  return { level: 'public', sources, note };
}
