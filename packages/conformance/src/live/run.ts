import type { Fetch } from '@ping-password/client';
import { type Cleaned, clean } from './clean.ts';
import { type ContractCheck, createContractCheck } from './contract-check.ts';
import { randomBytes, runName } from './names.ts';
import { notSettled } from './open-entries.ts';
import type { LiveOptions } from './options.ts';
import { pacedFetch, systemTiming } from './paced-fetch.ts';
import { createRedaction } from './redact.ts';
import type { Observation, Report } from './report.ts';
import { statements } from './statements/index.ts';
import type { Live, Statement } from './statements/statement.ts';
import { createTenant, hostsOf } from './tenant.ts';
import { createThrowAway, NotPrepared } from './throw-away.ts';

const perRequest = 30_000;

const sendNow: Fetch = (request) => fetch(request, { signal: AbortSignal.timeout(perRequest) });

/** Every answer is checked against the contract on its way. */
function checked(send: Fetch, check: ContractCheck): Fetch {
  return async (request) => {
    const response = await send(request);
    await check.look(request, response.clone());
    return response;
  };
}

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

async function observe(statement: Statement, live: Live): Promise<Observation> {
  const { entry, id, what, at, expected } = statement;
  const told = { entry, id, what, at, expected };
  try {
    const observed = await statement.observe(live);
    return { ...told, observed, result: observed === expected ? 'holds' : 'differs' };
  } catch (error) {
    const why = error instanceof NotPrepared ? error.message : 'a call got no usable answer';
    return { ...told, observed: why, result: 'unclear' };
  }
}

/** Nothing of a report may tell a secret, whatever the server has answered. */
function redacted(report: Report, redact: (text: string) => string): Report {
  return JSON.parse(JSON.stringify(report), (_key, value) =>
    typeof value === 'string' ? redact(value) : value,
  );
}

/**
 * Observes what a tenant does where the contract says or assumes something. It creates a population
 * and throw-away users and deletes them in the end, with all that earlier runs have left.
 *
 * @returns what was found.
 * @throws ApiError when the worker application gets no token or may not list users.
 * @throws TypeError for an unknown region.
 * @example
 * const report = await runLive({ region: 'EU', environmentID, worker: { clientID, secret } });
 */
export async function runLive(options: LiveOptions): Promise<Report> {
  const { rate = 5, signal, log = () => {}, timing = systemTiming, random = randomBytes } = options;
  const check = createContractCheck(hostsOf(options));
  const paced = pacedFetch(options.fetch ?? sendNow, rate, timing);
  const tenant = createTenant(options, checked(paced.fetch, check));
  const began = new Date(timing.now());
  const observations: Observation[] = [];
  let secrets: readonly string[] = [];
  let population: Report['population'] = 'default';
  const leftovers = await clean(tenant);
  let cleaned: Cleaned = { users: 0, populations: 0, policies: 0, left: 0 };
  if (!options.cleanOnly) {
    try {
      const throwAway = await createThrowAway(tenant, runName(began, random), random);
      population = throwAway.populationID === undefined ? 'default' : 'own';
      secrets = throwAway.secrets();
      for (const statement of statementsFor(options)) {
        if (signal?.aborted) break;
        const observation = await observe(statement, {
          tenant,
          throwAway,
          application: options.application,
        });
        log(`${observation.result.padEnd(7)} ${statement.entry}/${statement.id}`);
        observations.push(observation);
      }
    } finally {
      cleaned = await clean(tenant);
    }
  }
  const token = (await tenant.authorization()).replace(/^Bearer /, '');
  const redact = createRedaction(() => [
    options.worker.secret,
    options.directory?.secret ?? '',
    token,
    ...secrets,
  ]);
  const report: Report = {
    format: 1,
    date: began.toISOString(),
    region: options.baseUrl === undefined ? (options.region ?? '') : 'other',
    calls: paced.calls(),
    interrupted: signal?.aborted ?? false,
    population,
    observations,
    answers: check.found(),
    notSettled: notSettled(observations),
    leftovers,
    cleaned,
  };
  return redacted(report, redact);
}
