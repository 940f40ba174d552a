import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ActionDocument, actionsOf, resolveReference } from '@ping-password/contract';
import { describe, expect, inject, it } from 'vitest';

const require = createRequire(import.meta.url);
const { mock } = inject('target');
const target = {
  platform: `${mock}/platform/v1`,
  auth: `${mock}/auth`,
  directory: `${mock}/directory/api`,
};

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: string;
}

interface MediaTypes {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}

interface Operation {
  parameters?: unknown[];
  requestBody?: MediaTypes;
  responses: Record<string, unknown>;
}

const credentials: Record<string, Record<string, string>> = {
  platform: { authorization: 'Bearer token' },
  auth: { authorization: 'Bearer token', cookie: 'ST=session' },
  directory: { authorization: `Basic ${btoa('client:key')}` },
};

function readDocument(api: string): ActionDocument {
  return JSON.parse(
    readFileSync(require.resolve(`@ping-password/contract/openapi/${api}.actions.json`), 'utf8'),
  );
}

/** The values of the named examples, in document order; media types have them in common. */
function examplesOf(document: ActionDocument, { content = {} }: MediaTypes): [string, unknown][] {
  const examples = Object.assign({}, ...Object.values(content).map((media) => media.examples));
  return Object.entries(examples).map(([key, node]): [string, unknown] => [
    key,
    (resolveReference(document, node) as { value: unknown }).value,
  ]);
}

function serialise(mediaType: string | undefined, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (mediaType !== 'application/x-www-form-urlencoded') return JSON.stringify(value);
  return String(new URLSearchParams(value as Record<string, string>));
}

const apis = ['auth', 'directory', 'platform'] as const;

describe.each(apis)('%s', (api) => {
  const document = readDocument(api);

  describe.each(actionsOf(document))('$operationId', ({ method, path, mediaType }) => {
    const operation = document.paths[path]?.[method.toLowerCase()] as Operation;
    const requests = examplesOf(document, operation.requestBody ?? {});
    const parameters = (operation.parameters ?? []).map(
      (node) => resolveReference(document, node) as Parameter,
    );

    function send(body: unknown, prefer?: string): Promise<Response> {
      const wirePath = path.split('#', 1)[0] ?? path;
      const filled = parameters.reduce(
        (text, { name, example = '' }) => text.replace(`{${name}}`, example),
        wirePath,
      );
      const query = parameters.filter(
        (parameter) => parameter.in === 'query' && parameter.required,
      );
      const search = new URLSearchParams(query.map(({ name, example = '' }) => [name, example]));
      const text = serialise(mediaType, body);
      return fetch(`${target[api]}${filled}?${search}`, {
        method,
        redirect: 'manual',
        headers: {
          ...credentials[api],
          ...(mediaType && { 'content-type': mediaType }),
          ...(prefer && { prefer }),
        },
        ...(text !== undefined && { body: text }),
      });
    }

    if (requests.length > 0) {
      it.each(requests)('takes the request example %s', async (_key, body) => {
        expect((await send(body)).status).toBeLessThan(300);
      });
    }

    const answers = Object.entries(operation.responses).flatMap(([status, node]) =>
      examplesOf(document, resolveReference(document, node) as MediaTypes).map(
        ([key, value]): [string, string, unknown] => [status, key, value],
      ),
    );

    it.each(answers)('answers %s with the example %s', async (status, key, value) => {
      const response = await send(requests[0]?.[1], `code=${status}, example=${key}`);
      expect(response.status).toBe(Number(status));
      expect(await response.json()).toEqual(value);
    });
  });
});
