import { operationOf, wirePath } from '@ping-password/contract';
import type { Answer, Route } from '@ping-password/sandbox';
import type { PrismHttpInstance } from '@stoplight/prism-http';
import type { Preference } from './prefer.ts';

type PrismModule = typeof import('@stoplight/prism-http');
type Operation = Awaited<ReturnType<PrismModule['getHttpOperationsFromSpec']>>[number];

interface Loaded {
  readonly prism: PrismModule;
  readonly instance: PrismHttpInstance;
}

interface Output {
  statusCode: number;
  headers?: Record<string, unknown>;
  body?: unknown;
}

const discard = () => undefined;
const silent = {
  trace: discard,
  debug: discard,
  info: discard,
  success: discard,
  warn: discard,
  error: discard,
  fatal: discard,
};
const logger = { ...silent, child: () => logger };

/** The document that Prism sees: the one operation, already dispatched, authorised and validated. */
function singleOperation({ api, action }: Route): object {
  const method = action.method.toLowerCase();
  const operation = operationOf(api.document, action) as object;
  return {
    ...api.document,
    servers: [],
    paths: { [wirePath(action.path)]: { [method]: { ...operation, security: [] } } },
  };
}

/** A response with its first media type alone: `Accept` chooses later, and Prism would take plain JSON. */
const withDefaultType = (response: Operation['responses'][number]) => ({
  ...response,
  contents: (response.contents ?? []).slice(0, 1),
});

/** Prism resolves references in place, so it gets a copy. */
async function prismOperationOf(prism: PrismModule, route: Route): Promise<Operation> {
  const [operation] = await prism.getHttpOperationsFromSpec(
    structuredClone(singleOperation(route)),
  );
  if (!operation) throw new Error(`Prism finds no operation in ${route.action.operationId}.`);
  return { ...operation, responses: operation.responses.map(withDefaultType) };
}

/** Prism only answers: everything before has been decided already. */
const answerOnly = {
  isProxy: false as const,
  upstreamProxy: undefined,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
};

function createInstance(prism: PrismModule): PrismHttpInstance {
  const defaults = { ...answerOnly, mock: { dynamic: false } };
  return prism.createInstance(defaults, { logger } as never);
}

/** Prism names a media type even for a response without a body. */
function answerOf({ statusCode, headers, body }: Output): Answer {
  const present = Object.entries(headers ?? {}).filter(
    ([name, value]) => value !== null && !(body === undefined && /^content-type$/i.test(name)),
  );
  return {
    status: statusCode,
    headers: Object.fromEntries(
      present.map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    ...(body !== undefined && { value: body, text: JSON.stringify(body) }),
  };
}

const peer = '@stoplight/prism-http';

/** Whether an import failed for want of Prism itself, not of what it needs; every runtime quotes the name first. */
const isMissing = (error: unknown) =>
  error instanceof Error &&
  (error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND' &&
  /["']([^"']+)["']/.exec(error.message)?.[1] === peer;

/** Prism is an optional peer: 150 packages, for those who ask for generated data. */
async function loadPrism(): Promise<PrismModule | undefined> {
  try {
    return await import('@stoplight/prism-http');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Answers a request with an example, or with generated data; `undefined` when Prism is not installed. */
export type Prism = (route: Route, preference: Preference) => Promise<Answer | undefined>;

/**
 * Prism, in process and loaded when first needed. An example answers the same way every time, so
 * each is produced once.
 */
export function createPrism(load: () => Promise<PrismModule | undefined> = loadPrism): Prism {
  let loading: Promise<Loaded | undefined> | undefined;
  const operations = new Map<Route, Promise<Operation>>();
  const examples = new Map<Route, Map<string, Answer>>();

  async function produce(
    { prism, instance }: Loaded,
    route: Route,
    { code, example, dynamic }: Preference,
  ): Promise<Answer> {
    const pending = operations.get(route) ?? prismOperationOf(prism, route);
    operations.set(route, pending);
    const operation = await pending;
    const result = await instance.request(
      { method: operation.method as 'get', url: { path: operation.path } },
      [operation],
      {
        ...answerOnly,
        mock: {
          dynamic,
          ...(code !== undefined && { code }),
          ...(example !== undefined && { exampleKey: example }),
        },
      },
    )();
    if (result._tag === 'Left') throw result.left;
    return answerOf(result.right.output);
  }

  return async (route, preference) => {
    loading ??= load().then((prism) => prism && { prism, instance: createInstance(prism) });
    const loaded = await loading;
    if (!loaded || preference.dynamic) return loaded && produce(loaded, route, preference);
    const known = examples.get(route) ?? new Map<string, Answer>();
    examples.set(route, known);
    const key = `${preference.code} ${preference.example}`;
    const answer = known.get(key) ?? (await produce(loaded, route, preference));
    known.set(key, answer);
    return answer;
  };
}
