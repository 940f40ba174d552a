import { describe, expect, it } from 'vitest';
import { apis, routeOf } from '../http/contract.ts';
import { testSandbox } from '../world.ts';
import { createChecks, differences, examine } from './examine.ts';
import { exceptions } from './exceptions.ts';
import { isModelled } from './expectation.ts';
import { search } from './search.ts';

/** What the contract names is all that a request may hold; that PingOne ignores the rest is no part of it. */
const engine = testSandbox({ strict: true });

/** They answer when something happens, or not at all. */
const waiting = new Set(['streamEvents', 'readNewestMessage']);

const routes = apis.flatMap((api) =>
  api.actions
    .filter(({ operationId }) => !waiting.has(operationId))
    .map(({ operationId }) => ({ name: api.name, operationId })),
);

/** Requests an action: with those of the control API more than 5,000 in all. */
const runsOf = (name: string) =>
  Number(process.env['AGREEMENT_RUNS'] ?? (name === 'control' ? 20 : 82));

const seed = Number(process.env['AGREEMENT_SEED'] ?? 2026);

describe('sandbox, Prism and model agree', () => {
  it('in more than 5,000 requests', () => {
    const all = routes.reduce((sum, { name }) => sum + runsOf(name), 0);
    expect(all).toBeGreaterThan(5000);
  });

  it.each(routes)('about $name $operationId', async ({ name, operationId }) => {
    const tally = { cases: 0, expected: 0 };
    const route = routeOf(name, operationId);
    const finding = await search(engine, route, { runs: runsOf(name), seed, tally });
    expect(finding).toBeUndefined();
    expect(tally.cases).toBe(runsOf(name));
    expect(isModelled(route) && tally.expected === 0).toBe(false);
  });
});

describe('the exception that', () => {
  it.each(exceptions)('$what occurs', async (exception) => {
    const { api, operationId, request } = exception.sample;
    const route = routeOf(api, operationId);
    const checks = await createChecks(engine, route);
    const names = [...route.action.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const results = await examine(checks, {
      path: Object.fromEntries(names.map((name) => [name, `<${name}>`])),
      query: [],
      type: route.action.mediaType,
      text: undefined,
      asUser: false,
      ...request,
    });
    const covered = differences(results).filter((one) => exception.covers(one, results));
    expect(covered.length).toBeGreaterThan(0);
  });
});
