import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionDocument } from '@ping-password/contract';
import { isAllowed } from './differences.ts';
import { recordedOrigin } from './har.ts';
import { redocly } from './redocly.ts';
import { type Entry, undocumented } from './undocumented.ts';

const require = createRequire(import.meta.url);

/** The APIs, and where they are on the mock. */
const places = { auth: '/auth', directory: '/directory/api', platform: '/platform/v1' };

/** What came of the check. */
interface Drift {
  /** Exchanges with an operation of the contract. */
  readonly exchanges: number;
  /** What is in the traffic and not in the contract. */
  readonly problems: readonly string[];
}

interface Output {
  readonly run: { readonly documentedExchanges: number };
  readonly problems: readonly {
    readonly message: string;
    readonly method: string;
    readonly path: string;
    readonly status: number;
  }[];
}

const line = (method: string, path: string, status: number, message: string) =>
  `${method} ${path} ${status}: ${message}`;

/** Runs `redocly drift` for one API. */
async function driftOf(folder: string, api: string, path: string, scratch: string) {
  const output = join(scratch, `${api}.json`);
  const contract = require.resolve(`@ping-password/contract/openapi/${api}.wire.json`);
  const options = ['--format', 'json', '--output', output, '--server', recordedOrigin + path];
  // How tests tell the mock what to do is no part of the contract.
  const ignored = ['--ignore-headers', 'prefer,x-mock-*'];
  const printed = await redocly('drift', folder, '--api', contract, ...options, ...ignored);
  try {
    return JSON.parse(readFileSync(output, 'utf8')) as Output;
  } catch {
    throw new Error(`redocly drift wrote no report. ${printed}`);
  }
}

/** The entries of all HAR files of a folder. */
const entriesIn = (folder: string): Entry[] =>
  globSync('*.har', { cwd: folder })
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).log.entries);

function undocumentedIn(entries: readonly Entry[], api: string, path: string): string[] {
  const file = require.resolve(`@ping-password/contract/openapi/${api}.wire.json`);
  const document = JSON.parse(readFileSync(file, 'utf8')) as ActionDocument;
  return entries.flatMap((entry) =>
    undocumented(document, recordedOrigin + path, entry).map((message) =>
      line(
        entry.request.method,
        new URL(entry.request.url).pathname,
        entry.response.status,
        message,
      ),
    ),
  );
}

/**
 * Compares recorded traffic with the wire views of the contract.
 *
 * @param folder holds HAR files.
 */
export async function drift(folder: string): Promise<Drift> {
  const entries = entriesIn(folder);
  // `redocly drift` fails without a single exchange.
  if (entries.length === 0) return { exchanges: 0, problems: [] };
  const scratch = mkdtempSync(join(tmpdir(), 'ping-password-drift-'));
  let exchanges = 0;
  const problems: string[] = [];
  try {
    for (const [api, path] of Object.entries(places)) {
      const output = await driftOf(folder, api, path, scratch);
      exchanges += output.run.documentedExchanges;
      problems.push(
        ...output.problems.map((one) => line(one.method, one.path, one.status, one.message)),
        ...undocumentedIn(entries, api, path),
      );
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return { exchanges, problems: problems.filter((problem) => !isAllowed(problem)) };
}
