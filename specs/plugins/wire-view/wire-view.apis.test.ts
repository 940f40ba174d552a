import { fileURLToPath } from 'node:url';
import { bundle, loadConfig } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { wireServers } from './servers.ts';

interface MediaType {
  schema?: { anyOf?: unknown[] };
  examples?: Record<string, unknown>;
}

interface Message {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
  'x-evidence'?: { sources: string[] };
}

interface Operation extends Message {
  operationId: string;
  'x-actions'?: { operationId: string }[];
  tags: string[];
  security?: unknown[];
  parameters?: unknown[];
  requestBody?: Message;
  responses: Record<string, Message>;
}

interface Document {
  servers: unknown;
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, Message>>;
}

const specs = fileURLToPath(new URL('../../', import.meta.url));
const config = await loadConfig({ configPath: `${specs}redocly.yaml` });
const { apis = {} } = config.resolvedConfig;
const names = Object.keys(apis).flatMap((alias) => /^(.+)@wire$/.exec(alias)?.[1] ?? []);

async function documentOf(alias: string): Promise<Document> {
  const ref = `${specs}${apis[alias]?.root}`;
  const result = await bundle({ config: config.forAlias(alias), ref });
  return result.bundle.parsed as Document;
}

function mediaTypeFacts({ schema, examples = {} }: MediaType): string[] {
  const variants = schema?.anyOf && Object.keys(schema).length === 1 ? schema.anyOf : [schema];
  return [
    ...variants.map((variant) => `schema ${JSON.stringify(variant)}`),
    ...Object.values(examples).map((example) => `example ${JSON.stringify(example)}`),
  ];
}

function messageFacts(message: Message, { components }: Document): string[] {
  const [, , kind = '', name = ''] = message.$ref?.split('/') ?? [];
  const {
    headers = {},
    content = {},
    'x-evidence': evidence,
  } = components[kind]?.[name] ?? message;
  return [
    ...Object.entries(headers).map((header) => `header ${JSON.stringify(header)}`),
    ...Object.entries(content).flatMap(([mediaType, parts]) =>
      mediaTypeFacts(parts).map((fact) => `${mediaType} ${fact}`),
    ),
    ...(evidence?.sources ?? []).map((source) => `source ${source}`),
  ];
}

function operationFacts(operation: Operation, document: Document): string[] {
  const actions = operation['x-actions'] ?? [operation];
  const responses = Object.entries(operation.responses).flatMap(([status, response]) => [
    status,
    ...messageFacts(response, document).map((fact) => `${status} ${fact}`),
  ]);
  return [
    ...actions.map(({ operationId }) => `action ${operationId}`),
    ...operation.tags.map((tag) => `tag ${tag}`),
    ...(operation.security ?? []).map((schemes) => `security ${JSON.stringify(schemes)}`),
    ...(operation.parameters ?? []).map((parameter) => `parameter ${JSON.stringify(parameter)}`),
    ...messageFacts(operation.requestBody ?? {}, document).map((fact) => `request ${fact}`),
    ...messageFacts(operation, document),
    ...responses,
  ];
}

/** What a document says about each method and path, whichever way its operations are cut. */
function factsOf(document: Document): string[] {
  const facts = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operationFacts(operation, document).map((fact) => `${method} ${path.split('#')[0]} ${fact}`),
    ),
  );
  return [...new Set(facts)].sort();
}

test('every API has a wire view', () => {
  expect(names).toEqual(
    Object.keys(apis).flatMap((alias) => /^(.+)@actions$/.exec(alias)?.[1] ?? []),
  );
  expect(names).not.toEqual([]);
});

describe.each(names)('the wire view of %s', async (name) => {
  const actions = await documentOf(`${name}@actions`);
  const wire = await documentOf(`${name}@wire`);

  test('says exactly what the actions say', () => {
    expect(factsOf(wire)).toEqual(factsOf(actions));
  });

  test('differs from the action view only in its paths and in who describes server variables', () => {
    expect({ ...wire, paths: {} }).toEqual({
      ...actions,
      servers: wireServers(actions.servers),
      paths: {},
    });
  });

  test('has the paths of the actions in order, without fragments', () => {
    const paths = Object.keys(actions.paths).map((path) => path.replace(/#.*/, ''));
    expect(Object.keys(wire.paths)).toEqual([...new Set(paths)]);
  });

  test('is the same text every time', async () => {
    expect(JSON.stringify(await documentOf(`${name}@wire`))).toBe(JSON.stringify(wire));
  });
});
