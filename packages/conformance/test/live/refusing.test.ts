import type { Fetch } from '@ping-password/client';
import { createSandbox } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { prefix, randomBytes } from '../../src/live/names.ts';
import { observeAll } from '../../src/live/observe.ts';
import type { Observation } from '../../src/live/report.ts';
import { statements } from '../../src/live/statements/index.ts';
import { createTenant } from '../../src/live/tenant.ts';
import { createThrowAway } from '../../src/live/throw-away.ts';
import { application, directory, environmentID, worker } from './tenant.ts';

/** What a run needs before the first statement and at its end; all else is refused. */
const isPreparation = ({ method, url, headers }: Request): boolean =>
  url.includes('/as/token') ||
  method === 'DELETE' ||
  /filter=username(\+|%20)sw/.test(url) ||
  /\/(populations|passwordPolicies)$/.test(url) ||
  (headers.get('content-type') ?? '').includes('user.import');

/** What is observed in an environment that refuses some calls. */
async function refusing(
  isRefused: (request: Request) => boolean,
  status = 418,
): Promise<readonly Observation[]> {
  const sandbox = createSandbox({ vendorHosts: true });
  const fetch: Fetch = async (request) =>
    isRefused(request) && !isPreparation(request)
      ? Response.json({ code: 'REFUSED', message: 'No.' }, { status })
      : sandbox.fetch(request);
  const options = { region: 'EU', environmentID, worker, application, directory };
  const tenant = createTenant(options, fetch);
  const throwAway = await createThrowAway(tenant, `${prefix}1`, randomBytes);
  const { observations, ended } = await observeAll({ tenant, throwAway, application }, options);
  expect(ended).toBe(status === 418 || status === 403 ? 'complete' : 'noAnswer');
  return observations;
}

describe('where an environment refuses calls', () => {
  const usual = new Map(statements.map(({ entry, id, expected }) => [`${entry}/${id}`, expected]));

  it.each<[string, (request: Request) => boolean]>([
    ['each', () => true],
    ['each that reads', ({ method }) => method === 'GET'],
    ['each that sends a password', ({ method, url }) => method !== 'GET' && /password/.test(url)],
    ['each of a flow', ({ url }) => url.includes('/flows/')],
  ])('no statement holds or differs without the refusal: %s', async (_what, isRefused) => {
    const silent = (await refusing(isRefused)).filter(
      ({ entry, id, observed, result }) =>
        result !== 'unclear' &&
        observed !== usual.get(`${entry}/${id}`) &&
        !observed.includes('418'),
    );
    expect(silent.map(({ entry, id, observed }) => [`${entry}/${id}`, observed])).toEqual([]);
  });

  it.each([403, 429, 500, 503])('by %i, no statement differs', async (status) => {
    const observations = await refusing(() => true, status);
    const differing = observations.filter(({ result }) => result === 'differs');
    expect(differing.map(({ entry, id }) => `${entry}/${id}`)).toEqual([]);
  });
});
