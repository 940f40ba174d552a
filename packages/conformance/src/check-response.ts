import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ActionDocument, resolveReference } from '@ping-password/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface DocumentedResponse {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: object; examples?: object }>;
}

/** The name of an API of the contract. */
export type ApiName = 'auth' | 'control' | 'directory' | 'platform';

const require = createRequire(import.meta.url);

function readDocument(api: ApiName): ActionDocument {
  const file = require.resolve(`@ping-password/contract/openapi/${api}.actions.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

function documentedResponses(
  document: ActionDocument,
  operationId: string,
): Record<string, unknown> {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item)) as {
    operationId: string;
    responses: Record<string, unknown>;
  }[];
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`The contract has no operation ${operationId}.`);
  return operation.responses;
}

/** Checks the responses of one action against the contract. */
export interface ResponseCheck {
  readonly statuses: readonly number[];
  /** The documented examples by status and key, such as `400 lockedOut`. */
  readonly examples: readonly string[];
  /** What is wrong with a response; empty when it keeps the contract. */
  faults(response: Response, body: unknown): string[];
}

/** The examples of the responses by status and key; the media types of a response have theirs in common. */
function examplesOf(document: ActionDocument, responses: Record<string, unknown>): string[] {
  const named = Object.entries(responses).flatMap(([status, node]) => {
    const { content = {} } = resolveReference(document, node) as DocumentedResponse;
    const keys = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
    return keys.map((key) => `${status} ${key}`);
  });
  return [...new Set(named)];
}

/** Reads the responses of an action from the published contract. */
export function responseCheck(api: ApiName, operationId: string): ResponseCheck {
  const document = readDocument(api);
  const responses = documentedResponses(document, operationId);
  return {
    statuses: Object.keys(responses).map(Number),
    examples: examplesOf(document, responses),
    faults({ status, headers }, body) {
      const documented = resolveReference(document, responses[status]) as
        | DocumentedResponse
        | undefined;
      if (!documented) return [`status ${status} is not documented`];
      if (documented.headers?.['Location'] && !headers.get('location'))
        return ['Location is missing'];
      if (!documented.content) return body === undefined ? [] : ['a body is not documented'];
      const mediaType = headers.get('content-type')?.split(';')[0] ?? '(none)';
      const schema = documented.content[mediaType]?.schema;
      if (!schema) return [`media type ${mediaType} is not documented`];
      const validate = ajv.compile({ components: document.components, ...schema });
      if (validate(body)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath || 'the body'} ${message}`,
      );
    },
  };
}
