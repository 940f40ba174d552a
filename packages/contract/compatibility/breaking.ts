import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { removedNames } from './known-names.ts';
import { redocly } from './redocly.ts';

/** The part of a version that a change asks for. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

interface Report {
  bump: Bump | null;
  infoVersions: { base: string; revision: string };
  changes: { verdicts: { impact: Bump; message: string }[] }[];
}

/** What changed between two documents. */
export interface Comparison {
  readonly bump: Bump;
  /** One sentence per breaking change. */
  readonly breaking: readonly string[];
  /** Whether the version of the document was raised far enough for them. */
  readonly announced: boolean;
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** A breaking change needs a new major version, or a new minor one below 1.0.0. */
function raisedForBreaking(base: string, revision: string): boolean {
  const [major = 0, minor = 0] = base.split('.').map(Number);
  const [newMajor = 0, newMinor = 0] = revision.split('.').map(Number);
  return newMajor > major || (major === 0 && newMajor === 0 && newMinor > minor);
}

/**
 * Compares two documents.
 *
 * @param base path of the document as it was released.
 * @param revision path of the document as it is now.
 */
export async function compare(base: string, revision: string): Promise<Comparison> {
  const config = fileURLToPath(new URL('redocly.yaml', import.meta.url));
  const report = await redocly<Report>('diff', base, revision, '--config', config);
  const verdicts = report.changes.flatMap((change) => change.verdicts);
  const removed = removedNames(await readJson(base), await readJson(revision));
  const rated = verdicts.filter(({ impact }) => impact === 'major').map(({ message }) => message);
  const { base: from, revision: to } = report.infoVersions;
  return {
    bump: removed.length > 0 ? 'major' : (report.bump ?? 'none'),
    breaking: [...rated, ...removed],
    announced: raisedForBreaking(from, to),
  };
}
