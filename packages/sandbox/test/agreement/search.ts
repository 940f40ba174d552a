import fc from 'fast-check';
import type { Route } from '../../src/http/route-table.ts';
import { origin } from '../answer.ts';
import { worldInput } from './arrange.ts';
import { addressOf, type Engine } from './engine.ts';
import { type Checks, createChecks, differences, examine, type Results } from './examine.ts';
import { unexplained } from './exceptions.ts';
import { type Case, requestsFor } from './requests.ts';

/** How many requests were tried, and about how many the model had an opinion. */
interface Tally {
  cases: number;
  expected: number;
}

/** A request in which the three disagree, as small as it gets. */
interface Finding {
  readonly differences: readonly string[];
  /** The request for a shell, and for the client; the token and the world are to be made first. */
  readonly curl: readonly string[];
  readonly call: string;
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The commands that make the world and send the request. */
function curlOf({ api }: Route, { sent }: Results): string[] {
  const { method, headers, text } = sent;
  const world = /[\da-f]{8}-[\da-f-]{27}/.exec(sent.path)?.[0] ?? 'any';
  const fields = Object.entries(headers).map(([name, value]) =>
    // A token is good for one run.
    name === 'authorization' && value.startsWith('Bearer')
      ? '-H "authorization: Bearer $TOKEN"'
      : `-H ${quoted(`${name}: ${value}`)}`,
  );
  const body = text === undefined ? [] : [`--data-raw ${quoted(text)}`];
  return [
    `curl -X PUT ${origin}/_mock/worlds/${world} -H 'content-type: application/json' -d ${quoted(JSON.stringify(worldInput))}`,
    ['curl', '-X', method, quoted(origin + addressOf(api.prefix, sent)), ...fields, ...body].join(
      ' ',
    ),
  ];
}

/** The call of the client. */
function callOf({ api, action }: Route, { sent }: Results, { path, query, text }: Case): string {
  const usual = action.mediaType === undefined || sent.headers['content-type'] === action.mediaType;
  const params = { path, ...(query.length > 0 && { query: Object.fromEntries(query) }) };
  const options = [
    `params: ${JSON.stringify(params)}`,
    ...(text === undefined ? [] : [`body: ${text}`]),
    ...(usual
      ? []
      : [`headers: { 'content-type': ${JSON.stringify(sent.headers['content-type'])} }`]),
  ];
  return `await ${api.name}.${action.operationId}({ ${options.join(', ')} });`;
}

async function findingOf(checks: Checks, one: Case): Promise<Finding> {
  const results = await examine(checks, one);
  return {
    differences: unexplained(differences(results), results).map(({ text }) => text),
    curl: curlOf(checks.route, results),
    call: callOf(checks.route, results, one),
  };
}

/** How to search. */
interface SearchOptions {
  readonly runs: number;
  readonly seed: number;
  /** Counts what was tried. */
  readonly tally?: Tally;
}

/** Looks for a request for one action in which sandbox, Prism and model disagree. */
export async function search(
  engine: Engine,
  route: Route,
  { runs, seed, tally = { cases: 0, expected: 0 } }: SearchOptions,
): Promise<Finding | undefined> {
  const checks = await createChecks(engine, route);
  const property = fc.asyncProperty(requestsFor(route), async (one) => {
    const results = await examine(checks, one);
    tally.cases += 1;
    if (results.expected !== undefined) tally.expected += 1;
    return unexplained(differences(results), results).length === 0;
  });
  const { counterexample } = await fc.check(property, { numRuns: runs, seed });
  return counterexample ? findingOf(checks, counterexample[0]) : undefined;
}
