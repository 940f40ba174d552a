import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMap, parseDocument } from 'yaml';
import { checkContract } from './check-contract.ts';
import {
  type Conclusion,
  conclusionOf,
  evidenceAfter,
  type Place,
  reasonToStay,
  sourceKey,
} from './conclusion.ts';
import { editEvidence } from './edit-evidence.ts';
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

/** A place whose evidence a report does not change, and why a person has to look at it. */
interface Open {
  readonly at: string;
  readonly file: string;
  readonly why: string;
}

/** What an import did, and what it left to a person. */
export interface Imported {
  readonly changes: readonly Change[];
  readonly open: readonly Open[];
}

const read = (specs: URL, file: string) => readFileSync(new URL(file, specs), 'utf8');

/** The source of a report, which every change cites. */
function addSource(specs: URL, report: LiveReport): void {
  const text = read(specs, 'sources.yaml');
  const key = sourceKey(report);
  if (text.includes(`\n${key}:`)) return;
  const title = `Run of the live kit in one environment of the region ${report.region} on ${report.day}`;
  writeFileSync(
    new URL('sources.yaml', specs),
    `${text.trimEnd()}\n${key}: { title: "${title}" }\n`,
  );
}

/** Where the evidence of a status stands: at the status, or in the response that it shares. */
function placeOf(specs: URL, { api, operationId, status }: Finding): Place | undefined {
  const file = `${api}/operations/${operationId}.yaml`;
  if (!existsSync(new URL(file, specs))) return undefined;
  const document = parseDocument(read(specs, file));
  const response = document.getIn(['responses', status], true);
  if (!isMap(response)) return undefined;
  const at = `${api}/${operationId} ${status}`;
  const inherited = String(document.getIn(['x-evidence', 'level']));
  const reference = response.get('$ref');
  if (typeof reference !== 'string')
    return { at, file, path: ['responses', status], shared: false, inherited };
  const { href } = new URL(reference, new URL(file, specs));
  return { at, file: href.slice(specs.href.length), path: [], shared: true, inherited };
}

/** The findings by their status. */
function byPlace(specs: URL, findings: readonly Finding[]) {
  const places = new Map<string, { place: Place; findings: Finding[] }>();
  for (const finding of findings) {
    const place = placeOf(specs, finding);
    if (!place) continue;
    const entry = places.get(place.at) ?? { place, findings: [] };
    entry.findings.push(finding);
    places.set(place.at, entry);
  }
  return [...places.values()];
}

/** Changes the evidence of one place, or says why it stays. */
function importPlace(
  specs: URL,
  report: LiveReport,
  place: Place,
  conclusion: Conclusion,
): Imported {
  const { at, file } = place;
  const changes: Change[] = [];
  const open: Open[] = [];
  const text = read(specs, file);
  const edited = editEvidence(text, place.path, (before) => {
    if (before?.sources.includes(sourceKey(report))) return undefined;
    const why = reasonToStay(place, before, conclusion);
    if (why !== undefined) open.push({ at, file, why });
    if (why !== undefined || place.shared) return undefined;
    const after = evidenceAfter(before, report, conclusion);
    if (after)
      changes.push({ at, file, before: before?.level ?? 'as the operation', after: after.level });
    return after;
  });
  if (edited !== text) writeFileSync(new URL(file, specs), edited);
  return { changes, open };
}

/**
 * Raises what a report confirms from `inferred` to `public`, and lowers from `public` to `inferred`
 * what it has seen otherwise: the status that the statements are about, when all of them and all of
 * its cases of the suite agree. A report is one environment on one day, so the note says what was seen, where and when; what only a
 * report has raised, a single other observation takes back, and what a report has seen otherwise no
 * other report raises. What a page documents and what operations share stays. Comments and form of
 * the files stay, too.
 *
 * @param specs the folder of the specs; its address ends with a slash.
 * @returns what was changed, which is nothing for a report that was imported before, and what a
 * person has to look at.
 * @throws Error for a report about another contract, before anything is changed.
 */
export function importReport(specs: URL, report: LiveReport): Imported {
  checkContract(specs, report);
  const parts = byPlace(specs, report.findings).map(({ place, findings }) =>
    importPlace(specs, report, place, conclusionOf(findings)),
  );
  const changes = parts.flatMap((part) => part.changes);
  if (changes.length > 0) addSource(specs, report);
  return { changes, open: parts.flatMap(({ open }) => open) };
}

/** What an import did, for the terminal. */
export function describeImport(report: LiveReport, { changes, open }: Imported): string {
  const { day, region, findings } = report;
  const count = (result: Finding['result']) =>
    findings.filter((finding) => finding.result === result).length;
  return [
    `${findings.length - count('leftOut')} findings of ${day} in the region ${region}: ${count('holds')} hold, ${count('differs')} differ, ${count('found')} were found where no source says it, ${count('unclear')} are unclear, ${count('leftOut')} cases were left out.`,
    ...changes.map(({ at, file, before, after }) => `${at}: ${before} -> ${after} (specs/${file})`),
    ...open.map(
      ({ at, file, why }) => `Look at ${at} (specs/${file}): not changed, because ${why}.`,
    ),
    ...findings.flatMap(({ api, operationId, status, result, difference }) =>
      result === 'differs' || result === 'found'
        ? [`Correct by hand: ${api}/${operationId} ${status}: ${difference}`]
        : [],
    ),
    changes.length > 0 ? 'Run pnpm format and pnpm generate.' : 'Nothing was changed.',
  ].join('\n');
}
