import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { redocly } from '@ping-password/traffic/redocly';

const contract = dirname(
  createRequire(import.meta.url).resolve('@ping-password/contract/package.json'),
);
const folder = join(contract, 'arazzo');
const ending = '.arazzo.yaml';

/** The names of the journeys that the contract publishes. */
export const journeys = globSync(`*${ending}`, { cwd: folder })
  .map((file) => basename(file, ending))
  .sort();

/** A check that did not pass: the step, and the kind of the check with its condition. */
export type FailedCheck = readonly [stepId: string, check: string];

/** What came of one journey. */
interface Report {
  readonly journey: string;
  /** The steps that were taken, in their order. */
  readonly steps: readonly string[];
  readonly failed: readonly FailedCheck[];
}

interface Output {
  files: Record<
    string,
    {
      executedWorkflows: {
        executedSteps: {
          stepId: string;
          checks: { name: string; passed: boolean; condition?: string }[];
        }[];
      }[];
    }
  >;
}

function reportOf([file, { executedWorkflows }]: [string, Output['files'][string]]): Report {
  const steps = executedWorkflows.flatMap(({ executedSteps }) => executedSteps);
  const failed = steps.flatMap(({ stepId, checks }) =>
    checks
      .filter(({ passed }) => !passed)
      .map(
        ({ name, condition }): FailedCheck => [
          stepId,
          name === 'success criteria check' && condition ? condition : name,
        ],
      ),
  );
  return { journey: basename(file, ending), steps: steps.map(({ stepId }) => stepId), failed };
}

/**
 * Runs journeys by `redocly respect`.
 *
 * @param mock base URL of a mock.
 * @throws when respect does not run at all.
 */
export async function respect(mock: string, names: readonly string[]): Promise<Report[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'ping-password-respect-'));
  const output = join(scratch, 'respect.json');
  const files = names.map((name) => join(folder, name + ending));
  const servers = {
    auth: '/auth',
    control: '/_mock',
    directory: '/directory/api',
    platform: '/platform/v1',
  };
  const options = Object.entries(servers).flatMap(([api, path]) => [
    '--server',
    `${api}=${mock}${path}`,
  ]);
  try {
    const printed = await redocly('respect', ...files, ...options, '--json-output', output);
    const { files: reports } = readOutput(output, printed);
    return Object.entries(reports).map(reportOf);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function readOutput(file: string, printed: string): Output {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`redocly respect wrote no report. ${printed}`);
  }
}
