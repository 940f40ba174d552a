import type { LiveOptions } from './options.ts';
import type { Observation, Report } from './report.ts';
import { basisOf, sourcesOf } from './sources.ts';
import { statements } from './statements/index.ts';
import type { Live, Statement } from './statements/statement.ts';
import { hostsOf } from './tenant.ts';
import { isFailing, NotPermitted, Unsettled } from './unsettled.ts';

/** The statements that can be observed with what was given. */
export function statementsFor(
  options: Pick<LiveOptions, 'application' | 'baseUrl' | 'directory' | 'only' | 'region'>,
): readonly Statement[] {
  const { application, directory, only } = options;
  const hasDirectory = !!directory && hostsOf(options).directory !== '';
  const given = { worker: true, application: !!application, directory: hasDirectory };
  return statements.filter(
    ({ needs, entry }) => given[needs] && (only === undefined || only.includes(entry)),
  );
}

/** After so many statements in a row without an answer, or with a failure of the environment, the run ends. */
const mostUnanswered = 3;

/** Where a 403 is an answer; elsewhere it shows that the worker lacks a role. */
const aboutPermission = new Set(['unknown-path']);

type Judged = Pick<Observation, 'observed' | 'result'>;

/** What an observation comes to; what is not expected counts when it is seen twice. */
async function judge(statement: Statement, live: Live): Promise<Judged> {
  const { entry, expected, observe } = statement;
  const observed = await observe(live);
  if (observed === expected) return { observed, result: 'holds' };
  const isUnexpected = (status: RegExp) => status.test(observed) && !status.test(expected);
  if (isUnexpected(/\b403\b/) && !aboutPermission.has(entry))
    return { observed: `The credentials lack a permission: ${observed}`, result: 'unclear' };
  if (isUnexpected(/\b429\b/))
    return { observed: `The environment limits the rate: ${observed}`, result: 'unclear' };
  if (isUnexpected(/\b5\d\d\b/))
    return { observed: `The environment failed: ${observed}`, result: 'unclear' };
  const again = await observe(live);
  if (observed === again)
    return { observed, result: basisOf(statement) === 'documented' ? 'differs' : 'found' };
  return { observed: `It varies: ${observed}, then ${again}`, result: 'unclear' };
}

async function observe(statement: Statement, live: Live): Promise<Observation> {
  const { entry, id, what, at, expected } = statement;
  const [basis, sources] = [basisOf(statement), sourcesOf(statement)];
  const about = { entry, id, what, at, expected, basis, sources };
  try {
    return { ...about, ...(await judge(statement, live)) };
  } catch (error) {
    if (error instanceof NotPermitted) throw error;
    const why = error instanceof Unsettled ? error.message : 'a call got no usable answer';
    return { ...about, observed: `Could not be settled: ${why}`, result: 'unclear' };
  }
}

/** What was observed, and why it ended. */
export type Observed = Pick<Report, 'observations' | 'ended'>;

/** Observes one statement after the other, until the signal ends it or the tenant stops answering. */
export async function observeAll(live: Live, options: LiveOptions): Promise<Observed> {
  const { signal, log = () => {} } = options;
  const observations: Observation[] = [];
  let unanswered = 0;
  for (const statement of statementsFor(options)) {
    if (signal?.aborted || unanswered >= mostUnanswered) break;
    const observation = await observe(statement, live);
    // What was interrupted says nothing.
    if (signal?.aborted) break;
    const isGone = observation.result === 'unclear' && isFailing(observation.observed);
    unanswered = isGone ? unanswered + 1 : 0;
    log(`${observation.result.padEnd(7)} ${statement.entry}/${statement.id}`);
    observations.push(observation);
  }
  if (signal?.aborted) return { observations, ended: 'signal' };
  return { observations, ended: unanswered >= mostUnanswered ? 'noAnswer' : 'complete' };
}
