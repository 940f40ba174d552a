import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type ActionDocument,
  actionsOf,
  operationOf,
  resolveReference,
  routesOf,
} from '@ping-password/contract';
import { describe, expect, it } from 'vitest';
import { createActionClient } from '../../src/call/action-client.ts';
import { outcomeOf, unwrap } from '../../src/index.ts';
import { recordingFetch } from '../call/recording-fetch.ts';
import { expected } from './example-outcomes.ts';

const require = createRequire(import.meta.url);

interface Example {
  path: string;
  method: string;
  status: number;
  key: string;
  value: unknown;
}

interface Operation {
  responses: Record<string, unknown>;
}

function documentOf(api: string): ActionDocument {
  const file = require.resolve(`@ping-password/contract/openapi/${api}.actions.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A value for every parameter that a path may have. */
const params = {
  path: Object.fromEntries(
    ['environmentID', 'flowID', 'id', 'passwordPolicyID', 'populationID', 'userID'].map((name) => [
      name,
      'x',
    ]),
  ),
};

function errorExamples(document: ActionDocument): Example[] {
  return actionsOf(document).flatMap((action) =>
    Object.entries((operationOf(document, action) as Operation).responses).flatMap(
      ([status, response]) => {
        const { content = {} } = resolveReference(document, response) as {
          content?: Record<string, { examples?: object }>;
        };
        const examples = Object.values(content).flatMap((media) =>
          Object.entries(media.examples ?? {}),
        );
        return Number(status) < 400
          ? []
          : examples.map(([key, example]) => {
              const { value } = resolveReference(document, example) as { value: unknown };
              return {
                path: action.path,
                method: action.method,
                status: Number(status),
                key,
                value,
              };
            });
      },
    ),
  );
}

describe.each(['auth', 'directory', 'platform'])('the errors of %s', (api) => {
  const document = documentOf(api);
  const examples = errorExamples(document);
  const routes = routesOf(actionsOf(document));
  it.each(examples)('$method $path $status $key', async ({ path, method, status, key, value }) => {
    const { fetch } = recordingFetch(JSON.stringify(value), { status });
    const client = createActionClient<Record<string, unknown>>(
      { routes, server: { url: '', regions: {} } },
      { baseUrl: 'http://127.0.0.1', fetch, retry: false },
    );
    const call = client[method] as (
      path: string,
      options: object,
    ) => Promise<{ error?: unknown; response: Response }>;
    const result = await call(path, { params });
    const outcome = expected[`${api} ${key}`] ?? expected[key];
    const thrown = thrownBy(() => unwrap(result));
    const cloned = structuredClone(structuredClone(thrown));
    expect([result.error, thrown, cloned].map(outcomeOf)).toEqual([outcome, outcome, outcome]);
  });
});

it('no documented failure is unexpected', () => {
  expect(Object.values(expected)).not.toContain('unexpected');
});

it('every example file of an error has its outcome above', () => {
  const specs = new URL('../../../../specs/', import.meta.url);
  const names = ['auth', 'directory', 'platform'].flatMap((api) =>
    readdirSync(new URL(`${api}/examples/`, specs)).flatMap(
      (file) => /^(?:\w*ErrorBody|OAuthError)\.(\w+)\.yaml$/.exec(file)?.[1] ?? [],
    ),
  );
  const missing = names.filter((name) => !expected[name] && !expected[`auth ${name}`]);
  expect(missing).toEqual(['invalidFlowIdentifier', 'invalidEnvironmentIdentifier']);
});

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
