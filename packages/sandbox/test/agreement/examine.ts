import { wirePath } from '@ping-password/contract';
import type { Route } from '../../src/http/route-table.ts';
import { type Answer, outcome } from '../answer.ts';
import { authorizationFor } from './arrange.ts';
import { answerOf, type Engine, type Sent } from './engine.ts';
import { expectationOf } from './expectation.ts';
import { createPrismCheck, type PrismCheck } from './prism.ts';
import type { Case } from './requests.ts';
import { createShapeCheck, type ShapeCheck } from './shape.ts';
import { createWorlds, type Prepared, type Worlds } from './worlds.ts';

/** What sandbox, Prism and model say about one request. */
export interface Results {
  readonly sent: Sent;
  readonly answer: Answer;
  /** The rule that decided in the engine. */
  readonly rule: string;
  /** What Prism finds wrong with the request. */
  readonly prism: readonly string[];
  /** The outcome that the model expects, where it knows. */
  readonly expected: string | undefined;
  /** What is wrong with the answer. */
  readonly shape: readonly string[];
}

/** What the requests for one action are compared with. */
export interface Checks {
  readonly route: Route;
  readonly engine: Engine;
  readonly worlds: Worlds;
  readonly prism: PrismCheck;
  readonly shape: ShapeCheck;
}

/** Creates the checks of one action. */
export async function createChecks(engine: Engine, route: Route): Promise<Checks> {
  const prism = await createPrismCheck(route);
  return {
    route,
    engine,
    prism,
    worlds: createWorlds(engine, route),
    shape: createShapeCheck(route),
  };
}

const filled = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(
    /(?:<|%3C)(\w+)(?:>|%3E)/g,
    (placeholder, name: string) => values[name] ?? placeholder,
  );

/** The body as an HTTP server in front of Prism gives it; nothing when it is not JSON. */
function parsed({ text, headers }: Sent): { body: unknown } | undefined {
  if (text === undefined || text === '') return { body: undefined };
  if (/x-www-form-urlencoded/i.test(headers['content-type'] ?? '')) return { body: text };
  try {
    // A byte order mark may be ignored (RFC 8259, 8.1).
    return { body: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return undefined;
  }
}

async function requestOf(
  { route }: Checks,
  { world, live }: Prepared,
  { path, query, type, text, asUser }: Case,
): Promise<{ sent: Sent; ids: Record<string, string> }> {
  const { values, cookie } = live;
  const authorization = await authorizationFor(world, route, asUser, text ?? '');
  const ids = Object.fromEntries(
    Object.entries(path).map(([name, id]) => [name, filled(id, values)]),
  );
  const sent = {
    method: route.action.method,
    path: wirePath(route.action.path).replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? ''),
    query: query.map(([name, value]): [string, string] => [name, filled(value, values)]),
    headers: {
      ...(type !== undefined && { 'content-type': type }),
      ...(authorization !== undefined && { authorization }),
      ...(cookie !== undefined && { cookie }),
    },
    text: text === undefined ? undefined : filled(text, values),
  };
  return { sent, ids };
}

/** Sends a request to a world that is at its beginning, and asks the other two about it. */
export async function examine(checks: Checks, one: Case): Promise<Results> {
  const { route, engine, worlds, prism, shape } = checks;
  const prepared = await worlds.take();
  const { sent, ids } = await requestOf(checks, prepared, one);
  const read = parsed(sent);
  const query = Object.fromEntries(sent.query);
  const faults = read
    ? await prism({ path: sent.path, query, headers: sent.headers, body: read.body })
    : ['the body is not JSON'];
  const { answer, rule } = await answerOf(engine, route.api.prefix, sent);
  const body = (typeof read?.body === 'object' && read.body) || {};
  const expected =
    faults.length > 0
      ? undefined
      : expectationOf(route, {
          ...{ path: ids, asUser: one.asUser, code: prepared.live.values['code'] },
          ...{ hasQuery: sent.query.length > 0, body: body as Record<string, unknown> },
        });
  const results = { sent, answer, rule, prism: faults, expected, shape: shape(answer) };
  const isAsBefore = refusesForm(results) || (sent.method === 'GET' && route.api.name !== 'auth');
  await (isAsBefore ? worlds.giveBack(prepared) : worlds.drop(prepared));
  return results;
}

/** The rules by which the engine refuses a request without looking at the state. */
const contractRules = new Set(['the request breaks its schema', 'the body cannot be read']);

/** Whether the engine refuses the form of a request, not what it would do. */
export const refusesForm = ({ answer, rule }: Pick<Results, 'answer' | 'rule'>): boolean =>
  contractRules.has(rule) || [405, 413, 415].includes(answer.status);

/** Credentials, and the environment that they are for, are looked at before the form of a request. */
const isEarlier = ({ answer, rule }: Results): boolean =>
  [401, 403, 404].includes(answer.status) || rule === 'there is no such environment';

/** One thing in which the three disagree. */
export interface Difference {
  readonly kind: 'fails' | 'accepts' | 'refuses' | 'state' | 'shape';
  readonly text: string;
}

/** In what the three disagree; nothing when they agree. */
export function differences(results: Results): Difference[] {
  const { answer, prism, expected, shape } = results;
  const found = outcome(answer);
  const refuses = refusesForm(results);
  const all: (Difference | false)[] = [
    answer.status >= 500 && { kind: 'fails', text: `the sandbox fails: ${found}` },
    prism.length > 0 &&
      !refuses &&
      !isEarlier(results) && {
        kind: 'accepts',
        text: `the sandbox takes the form (${results.rule}): ${found}; Prism refuses: ${prism.join('; ')}`,
      },
    prism.length === 0 &&
      refuses && { kind: 'refuses', text: `the sandbox refuses: ${found}; Prism accepts` },
    expected !== undefined &&
      !refuses &&
      found !== expected && {
        kind: 'state',
        text: `the sandbox answers ${found}; the model expects ${expected}`,
      },
    ...shape.map((text): Difference => ({ kind: 'shape', text: `not documented: ${text}` })),
  ];
  return all.filter((difference) => difference !== false);
}
