import { operationOf, wirePath } from '@ping-password/contract';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { Route } from '../../src/http/route-table.ts';

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

const config = {
  isProxy: false as const,
  upstreamProxy: undefined,
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  mock: { dynamic: false },
};

const instance = createInstance(config, { logger } as never);

/** The document with one operation alone: Prism tells no two vendor media types apart. */
function singleOperation({ api, action }: Route): object {
  const method = action.method.toLowerCase();
  const operation = operationOf(api.document, action) as object;
  const paths = { [wirePath(action.path)]: { [method]: operation } };
  // Prism resolves references in place, so it gets a copy.
  return structuredClone({ ...api.document, servers: [], paths });
}

/** A request as Prism takes it. */
interface PrismRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed, unless it is a form. */
  readonly body: unknown;
}

/** What Prism finds wrong with a request; nothing when it accepts it. */
export type PrismCheck = (request: PrismRequest) => Promise<string[]>;

/** Prism on the operation of one action. */
export async function createPrismCheck(route: Route): Promise<PrismCheck> {
  const [operation] = await getHttpOperationsFromSpec(singleOperation(route));
  if (!operation) throw new Error(`Prism finds no operation in ${route.action.operationId}.`);
  return async ({ path, query, headers, body }) => {
    const method = operation.method as 'get';
    const request = { method, url: { path, query }, headers, body };
    const result = await instance.request(request as never, [operation], config)();
    if (result._tag === 'Left') return [result.left.message];
    return result.right.validations.input.map(
      ({ message, path: place = [] }) => `${place.join('.')} ${message}`,
    );
  };
}
