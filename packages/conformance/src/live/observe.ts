import type { LiveOptions } from './options.ts';
import type { Observation } from './report.ts';
import { statements } from './statements/index.ts';
import type { Live, Statement } from './statements/statement.ts';
import { NotPrepared } from './throw-away.ts';

/** The statements that can be observed with what was given. */
export function statementsFor(
  options: Pick<LiveOptions, 'application' | 'directory' | 'only'>,
): readonly Statement[] {
  const { application, directory, only } = options;
  const given = { worker: true, application: !!application, directory: !!directory };
  return statements.filter(
    ({ needs, entry }) => given[needs] && (only === undefined || only.includes(entry)),
  );
}

/** After so many statements without any answer in a row, nobody is there. */
const mostSilent = 3;

async function observe(
  statement: Statement,
  live: Live,
): Promise<Observation & { silent: boolean }> {
  const { entry, id, what, at, expected } = statement;
  const told = { entry, id, what, at, expected, silent: false };
  try {
    const observed = await statement.observe(live);
    return { ...told, observed, result: observed === expected ? 'holds' : 'differs' };
  } catch (error) {
    const prepared = !(error instanceof NotPrepared);
    const observed = prepared ? 'a call got no usable answer' : error.message;
    return { ...told, observed, result: 'unclear', silent: prepared };
  }
}

/** What was observed, and whether it ended before everything was. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly interrupted: boolean;
}

/** Observes one statement after the other, until the signal or a tenant that falls silent ends it. */
export async function observeAll(live: Live, options: LiveOptions): Promise<Observed> {
  const { signal, log = () => {} } = options;
  const observations: Observation[] = [];
  let silentOnes = 0;
  for (const statement of statementsFor(options)) {
    if (signal?.aborted || silentOnes >= mostSilent) return { observations, interrupted: true };
    const { silent, ...observation } = await observe(statement, live);
    silentOnes = silent ? silentOnes + 1 : 0;
    log(`${observation.result.padEnd(7)} ${statement.entry}/${statement.id}`);
    observations.push(observation);
  }
  return { observations, interrupted: signal?.aborted ?? false };
}
