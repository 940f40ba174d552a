import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMap, parseDocument } from 'yaml';
import { type Evidence, editEvidence } from './edit-evidence.ts';
import type { Finding, LiveReport } from './report.ts';

/** A change of the level of one place. */
export interface Change {
  /** The place, as `platform/setPassword 400`. */
  readonly at: string;
  /** The file below the specs. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Where the evidence of a status is written. */
interface Place {
  readonly file: string;
  readonly path: readonly string[];
}

const read = (specs: URL, file: string) => readFileSync(new URL(file, specs), 'utf8');

const sourceKey = ({ day, region }: LiveReport) => `LIVE-${region}-${day.replaceAll('-', '')}`;

/** The source of a report, which every change cites. */
function addSource(specs: URL, report: LiveReport): void {
  const text = read(specs, 'sources.yaml');
  const key = sourceKey(report);
  if (text.includes(`\n${key}:`)) return;
  const title = `Run of the live kit in the region ${report.region} on ${report.day}`;
  writeFileSync(
    new URL('sources.yaml', specs),
    `${text.trimEnd()}\n${key}: { title: "${title}" }\n`,
  );
}

/**
 * Where the evidence of a status stands: at the status, in the response that it names, or, for a
 * success that has none of its own, at the operation.
 */
function placeOf(specs: URL, { api, operationId, status }: Finding): Place | undefined {
  const file = `${api}/operations/${operationId}.yaml`;
  if (!existsSync(new URL(file, specs))) return undefined;
  const document = parseDocument(read(specs, file));
  const response = document.getIn(['responses', status], true);
  if (!isMap(response)) return undefined;
  const reference = response.get('$ref');
  if (typeof reference === 'string') {
    const { href } = new URL(reference, new URL(file, specs));
    return { file: href.slice(specs.href.length), path: [] };
  }
  const own = response.has('x-evidence') || !status.startsWith('2');
  return { file, path: own ? ['responses', status] : [] };
}

const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);

/** What the evidence becomes by what a tenant did; nothing where it stays. */
function evidenceAfter(
  before: Evidence | undefined,
  report: LiveReport,
  differences: readonly string[],
): Evidence | undefined {
  const key = sourceKey(report);
  const where = `${report.day} in the region ${report.region}`;
  if (before?.sources.includes(key)) return undefined;
  const sources = [...(before?.sources ?? []), key];
  const known = before?.note === undefined ? '' : `${sentence(before.note)} `;
  if (differences.length > 0) {
    const note = `${known}Seen otherwise on ${where}: ${differences.slice(0, 3).join('; ')}.`;
    return { level: 'inferred', sources, note };
  }
  if (before?.level !== 'inferred') return undefined;
  return { level: 'public', sources, note: `${known}Seen so on ${where}.` };
}

/** The findings by where their evidence stands. */
function byPlace(specs: URL, findings: readonly Finding[]) {
  const places = new Map<string, { place: Place; findings: Finding[] }>();
  for (const finding of findings) {
    const place = placeOf(specs, finding);
    if (!place) continue;
    const key = JSON.stringify(place);
    const entry = places.get(key) ?? { place, findings: [] };
    entry.findings.push(finding);
    places.set(key, entry);
  }
  return [...places.values()];
}

/** The status that a change is about: one that differs, where there is one. */
function nameOf(findings: readonly Finding[]): string {
  const named = findings.find(({ holds }) => !holds) ?? findings[0];
  return named ? `${named.api}/${named.operationId} ${named.status}` : '';
}

/**
 * Raises what a report confirms from `inferred` to `public`, and lowers to `inferred` what it has seen
 * otherwise. Comments and form of the files stay.
 *
 * @param specs the folder of the specs; its address ends with a slash.
 * @returns what was changed; nothing for a report that was imported before.
 */
export function importReport(specs: URL, report: LiveReport): Change[] {
  const changes: Change[] = [];
  for (const { place, findings } of byPlace(specs, report.findings)) {
    const differences = findings.flatMap(({ difference }) => (difference ? [difference] : []));
    const text = read(specs, place.file);
    const edited = editEvidence(text, place.path, (before) => {
      const after = evidenceAfter(before, report, differences);
      if (after)
        changes.push({
          at: nameOf(findings),
          file: place.file,
          before: before?.level ?? 'as the operation',
          after: after.level,
        });
      return after;
    });
    if (edited !== text) writeFileSync(new URL(place.file, specs), edited);
  }
  if (changes.length > 0) addSource(specs, report);
  return changes;
}

/** What an import did, for the terminal. */
export function describeChanges(report: LiveReport, changes: readonly Change[]): string {
  const held = report.findings.filter(({ holds }) => holds).length;
  return [
    `${report.findings.length} findings of ${report.day} in the region ${report.region}: ${held} hold, ${report.findings.length - held} differ.`,
    ...changes.map(({ at, file, before, after }) => `${at}: ${before} -> ${after} (specs/${file})`),
    ...report.findings.flatMap(({ api, operationId, status, difference }) =>
      difference ? [`To be mended by hand: ${api}/${operationId} ${status}: ${difference}`] : [],
    ),
    changes.length > 0 ? 'Run pnpm format and pnpm generate.' : 'Nothing was changed.',
  ].join('\n');
}
