import type { LiveOptions } from './options.ts';
import type { Observation, Report } from './report.ts';
import { basisOf, sourcesOf } from './sources.ts';
import { statements } from './statements/index.ts';
import type { Live, Statement } from './statements/statement.ts';
import { hostsOf } from './tenant.ts';
import { causes, isFailing, mostFailing, NotPermitted, Unsettled } from './unsettled.ts';

/** The statements that can be observed with what was given. */
export function statementsFor(
  options: Pick<LiveOptions, 'application' | 'baseUrl' | 'directory' | 'only' | 'region'>,
): readonly Statement[] {
  const { application, directory, only } = options;
  const hasDirectory = !!directory && hostsOf(options).directory !== '';
  const given = { worker: true, application: !!application, directory: hasDirectory };
  return statements.filter(
    ({ needs, entry, id }) =>
      given[needs] &&
      (only === undefined || only.includes(entry) || only.includes(`${entry}/${id}`)),
  );
}

/** Where a 403 is an answer; elsewhere it shows that the worker lacks a role. */
const aboutPermission = new Set(['unknown-path']);

type Conclusion = Pick<Observation, 'observed' | 'result'>;

/** What an observation comes to; what is not expected counts when it is seen twice. */
async function conclusionOf(statement: Statement, live: Live): Promise<Conclusion> {
  const { entry, expected, observe } = statement;
  const observed = await observe(live);
  if (observed === expected) return { observed, result: 'holds' };
  const isUnexpected = (status: RegExp) => status.test(observed) && !status.test(expected);
  if (isUnexpected(/\b403\b/) && !aboutPermission.has(entry))
    return { observed: `${causes.permission}: ${observed}`, result: 'unclear' };
  if (isUnexpected(/\b429\b/))
    return { observed: `${causes.rate}: ${observed}`, result: 'unclear' };
  if (isUnexpected(/\b5\d\d\b/))
    return { observed: `${causes.failure}: ${observed}`, result: 'unclear' };
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
    return { ...about, ...(await conclusionOf(statement, live)) };
  } catch (error) {
    if (error instanceof NotPermitted) throw error;
    const why = error instanceof Unsettled ? error.message : 'a call got no usable answer';
    return { ...about, observed: `${causes.call}: ${why}`, result: 'unclear' };
  }
}

/** What was observed, and why it ended. */
export type Observed = Pick<Report, 'observations' | 'ended'>;

/** Observes one statement after the other, until the signal ends it or the tenant stops answering. */
export async function observeAll(live: Live, options: LiveOptions): Promise<Observed> {
  const { signal, log = () => {} } = options;
  const observations: Observation[] = [];
  let failing = 0;
  for (const statement of statementsFor(options)) {
    if (signal?.aborted || failing >= mostFailing) break;
    const observation = await observe(statement, live);
    // What was interrupted says nothing.
    if (signal?.aborted) break;
    const hasFailed = observation.result === 'unclear' && isFailing(observation.observed);
    failing = hasFailed ? failing + 1 : 0;
    log(`${observation.result.padEnd(7)} ${statement.entry}/${statement.id}`);
    observations.push(observation);
  }
  if (signal?.aborted) return { observations, ended: 'signal' };
  return { observations, ended: failing >= mostFailing ? 'noAnswer' : 'complete' };
}
