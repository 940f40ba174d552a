import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type Action,
  type ActionDocument,
  actionsOf,
  operationOf,
  resolveReference,
} from '@ping-password/contract';
import { describe, expect, it } from 'vitest';
import {
  basic,
  bearer,
  createAuthClient,
  createDirectoryClient,
  createPlatformClient,
  type Fetch,
  workerCredentials,
} from '../../src/index.ts';
import { canary, endings, outputsOf, printed, secret, timer, uuid } from './canary.ts';

const require = createRequire(import.meta.url);

type Node = Record<string, unknown>;

/** The names of all members that a request body may have. */
function membersOf(document: ActionDocument, node: unknown): string[] {
  const schema = resolveReference(document, node) as Node | undefined;
  const parts = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => (schema?.[key] ?? []) as unknown[]);
  return [
    ...Object.keys((schema?.['properties'] ?? {}) as Node),
    ...parts.flatMap((part) => membersOf(document, part)),
  ];
}

const planted = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `${canary}-${name}`]));

/** Every input of an action, with a canary in each but the identifiers of the path. */
function inputsOf(document: ActionDocument, action: Action): object {
  const operation = operationOf(document, action) as {
    parameters?: unknown[];
    requestBody?: unknown;
  };
  const parameters = (operation.parameters ?? []).map(
    (parameter) => resolveReference(document, parameter) as { name: string; in: string },
  );
  const named = (where: string) =>
    parameters.filter((parameter) => parameter.in === where).map(({ name }) => name);
  const { content = {} } = resolveReference(document, operation.requestBody ?? {}) as {
    content?: Record<string, { schema: unknown }>;
  };
  const schemas = Object.values(content).map(({ schema }) => schema);
  return {
    params: {
      path: Object.fromEntries(named('path').map((name) => [name, uuid])),
      query: planted(named('query')),
      header: planted(named('header')),
    },
    headers: { cookie: `ST=${canary}-cookie`, authorization: undefined },
    ...(schemas.length > 0 && { body: planted(schemas.flatMap((s) => membersOf(document, s))) }),
  };
}

function clientsWith(fetch: Fetch, log: unknown[]) {
  const common = { fetch, retry: { timer }, onExchange: (e: object) => void log.push(e) };
  const worker = workerCredentials({
    region: 'NA',
    environmentID: uuid,
    clientID: 'id',
    clientSecret: `${canary}-secret`,
    fetch: async () => Response.json({ access_token: `${canary}-token`, expires_in: 3600 }),
  });
  const account = basic('id', `${canary}-key`);
  const token = bearer(`${canary}-bearer`);
  return {
    providers: [worker, account, token],
    clients: {
      platform: createPlatformClient({ ...common, region: 'NA', authorization: worker }),
      directory: createDirectoryClient({ ...common, region: 'NA', authorization: account }),
      auth: createAuthClient({ ...common, customDomain: 'auth.example.com' }),
      own: createPlatformClient({ ...common, region: 'NA', authorization: token }),
    },
  };
}

const documents = Object.fromEntries(
  ['auth', 'directory', 'platform'].map((api) => {
    const file = require.resolve(`@ping-password/contract/openapi/${api}.actions.json`);
    return [api, JSON.parse(readFileSync(file, 'utf8')) as ActionDocument];
  }),
);

type Result = { data?: unknown; error?: unknown; response: Response };
type AnyCall = (path: string, inputs: object) => Promise<Result>;

describe('nothing that is handed out shows a secret or a filled-in path', () => {
  it.each(endings)('after %s', async (_title, fetch) => {
    const log: unknown[] = [];
    const { clients, providers } = clientsWith(fetch, log);
    const calls = Object.entries(clients).flatMap(([name, client]) => {
      const document = documents[name] ?? documents['platform'];
      if (!document) throw new Error(name);
      return actionsOf(document).map((action) => () => {
        const call = client[action.method as 'GET'] as unknown as AnyCall;
        return call(action.path, inputsOf(document, action));
      });
    });
    const outputs = await Promise.all(calls.map(outputsOf));
    expect(calls).toHaveLength(91);
    expect(log.length).toBeGreaterThanOrEqual(calls.length);
    const everything = [clients, ...Object.values(clients), ...providers, ...log, outputs.flat()];
    expect(everything.map(printed).join('\n')).not.toMatch(secret);
  });

  it('and the search would find one, wherever it is', () => {
    const hidden = Object.defineProperty({}, 'hidden', { value: canary });
    const leaks = [
      { deep: { error: new Error(`sent ${canary}`) } },
      new Error('x', { cause: { body: canary } }),
      hidden,
      new Map([[{ canary }, 1]]),
      new Request('http://127.0.0.1', { headers: { authorization: canary } }),
    ];
    expect(leaks.map((leak) => secret.test(printed(leak)))).toEqual([true, true, true, true, true]);
  });
});
