import type { Fetch } from '@ping-password/client';
import { runCases } from './cases/run-cases.ts';
import { loadSuite } from './cases/suite.ts';
import { type Cleaned, clean } from './clean.ts';
import { type ContractCheck, contractVersions, createContractCheck } from './contract-check.ts';
import { type Created, createCreated } from './created.ts';
import { pageCode } from './explain-failure.ts';
import { randomBytes, runName } from './names.ts';
import { observeAll } from './observe.ts';
import { notSettled } from './open-entries.ts';
import type { LiveOptions } from './options.ts';
import { pacedFetch, sendNow, systemTiming } from './paced-fetch.ts';
import { createRedaction } from './redact.ts';
import type { Report } from './report.ts';
import { mayBeGoingOn, noRecords, runOf } from './runs.ts';
import type { Live } from './statements/statement.ts';
import { createTenant, hostsOf, type Tenant } from './tenant.ts';
import { createThrowAway } from './throw-away.ts';

/** Every answer is checked against the contract on its way, and what it creates is kept. */
function watched(send: Fetch, check: ContractCheck, created: Created): Fetch {
  return async (request) => {
    const response = await send(request);
    if (check.isForeign(request, response))
      throw Object.assign(new TypeError('A page was answered.'), { code: pageCode });
    await check.look(request, response.clone());
    await created.look(request, response.clone());
    return response;
  };
}

/** Nothing of a report may tell a secret, whatever the server has answered. */
function redacted(report: Report, redact: (text: string) => string): Report {
  return JSON.parse(JSON.stringify(report), (_key, value) =>
    typeof value === 'string' ? redact(value) : value,
  );
}

const nothing: Cleaned = { users: 0, populations: 0, policies: 0, left: 0, ofOthers: 0 };

type Observed = Pick<Report, 'observations' | 'cases' | 'ended'>;

interface Found extends Observed {
  readonly population: Report['population'];
  readonly cleaned: Cleaned;
  readonly secrets: readonly string[];
}

const nothingFound: Found = {
  observations: [],
  cases: [],
  ended: 'complete',
  population: 'default',
  cleaned: nothing,
  secrets: [],
};

/** Deletes what a run has created; where the tenant does not answer, all of it is left. */
async function cleanUp(tenant: Tenant, created: Created, run: string): Promise<Cleaned> {
  const isOwn = (name: string) => runOf(name) === run;
  const cleaned = await clean(tenant, { created, isMeant: isOwn }).catch(() => undefined);
  // What other runs have is told before a run, not after it.
  return cleaned ? { ...cleaned, ofOthers: 0 } : { ...nothing, left: created.count() };
}

/** Observes the statements and runs the cases. */
async function observeRun(live: Live, options: LiveOptions): Promise<Observed> {
  const { signal, suite } = options;
  const observed = await observeAll(live, options);
  if (observed.ended !== 'complete') return { ...observed, cases: [] };
  const { cases, isAnswering } = await runCases(suite ?? (await loadSuite()), live, options);
  const ended = signal?.aborted ? 'signal' : isAnswering ? 'complete' : 'noAnswer';
  return { ...observed, cases, ended };
}

/** Creates what a run needs, observes, and deletes what was created, whatever happens. */
async function runStatements(
  { tenant, created, now, setCleaning }: Sending,
  options: LiveOptions,
): Promise<Found> {
  const { application, random = randomBytes, records = noRecords } = options;
  const run = runName(new Date(now()), random);
  records.begin(run);
  setCleaning(false);
  try {
    const throwAway = await createThrowAway(tenant, run, random);
    const population = throwAway.populationID === undefined ? 'default' : 'own';
    const observed = await observeRun({ tenant, throwAway, application }, options);
    setCleaning(true);
    const cleaned = await cleanUp(tenant, created, run);
    return { ...observed, population, cleaned, secrets: throwAway.secrets() };
  } catch (error) {
    setCleaning(true);
    await cleanUp(tenant, created, run);
    throw error;
  } finally {
    records.end(run);
  }
}

/** How a run sends its requests, and what it has learnt from them. */
interface Sending {
  readonly tenant: Tenant;
  readonly created: Created;
  readonly check: ContractCheck;
  /** Milliseconds since the epoch by the clock of the environment, where it tells the time. */
  now(): number;
  calls(): number;
  /** While it is not cleaning, a run that was interrupted sends nothing. */
  setCleaning(isCleaning: boolean): void;
}

function createSending(options: LiveOptions): Sending {
  const { rate = 5, timing = systemTiming, signal } = options;
  const check = createContractCheck(hostsOf(options));
  const paced = pacedFetch(options.fetch ?? sendNow, rate, timing, signal);
  const created = createCreated();
  let isCleaning = true;
  let ahead = 0;
  const send: Fetch = async (request) => {
    if (!isCleaning && signal?.aborted) throw new TypeError('The run was interrupted.');
    const response = await paced.fetch(request);
    const told = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(told)) ahead = told - timing.now();
    return response;
  };
  return {
    tenant: createTenant(options, watched(send, check, created)),
    created,
    check,
    now: () => timing.now() + ahead,
    calls: paced.calls,
    setCleaning: (value) => {
      isCleaning = value;
    },
  };
}

/**
 * Observes what a tenant does where the contract says or assumes something. It creates a population
 * and throw-away users and deletes them in the end, with all that earlier runs have left.
 *
 * @returns what was found.
 * @throws ApiError when the worker application gets no token or may not list users.
 * @throws Error when it may not create users; what was created is deleted.
 * @throws TypeError for an unknown region.
 * @example
 * const report = await runLive({ region: 'EU', environmentID, worker: { clientID, secret } });
 */
export async function runLive(options: LiveOptions): Promise<Report> {
  const { baseUrl, cleanOnly, directory, region = '', timing = systemTiming } = options;
  const { records = noRecords } = options;
  const sending = createSending(options);
  const { tenant } = sending;
  const began = new Date(timing.now());
  const isMeant = (name: string) =>
    cleanOnly
      ? records.hasEnded(runOf(name) ?? '') !== false
      : !mayBeGoingOn(name, sending.now(), records);
  const leftovers = await clean(tenant, { isMeant });
  const { secrets, ...found }: Found = cleanOnly
    ? nothingFound
    : await runStatements(sending, options);
  const report: Report = {
    format: 1,
    date: began.toISOString(),
    region: baseUrl === undefined ? region : 'other',
    contract: contractVersions,
    calls: sending.calls(),
    ...found,
    answers: sending.check.found(),
    notSettled: cleanOnly ? [] : notSettled(found.observations, options.only),
    leftovers,
  };
  const given = [options.worker.secret, directory?.secret ?? '', ...tenant.tokens()];
  return redacted(report, createRedaction([...given, ...secrets]));
}
