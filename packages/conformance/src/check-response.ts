import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ActionDocument, resolveReference } from '@ping-password/contract';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface DocumentedResponse {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: object; examples?: Record<string, unknown> }>;
}

interface DocumentedOperation {
  operationId: string;
  requestBody?: DocumentedResponse;
  responses: Record<string, unknown>;
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

function documentedOperation(document: ActionDocument, operationId: string): DocumentedOperation {
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.values(item),
  ) as DocumentedOperation[];
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`The contract has no operation ${operationId}.`);
  return operation;
}

/** What is documented of one action, and a check of its responses against the contract. */
export interface ResponseCheck {
  readonly statuses: readonly number[];
  /** The documented examples by status and key, such as `400 lockedOut`. */
  readonly examples: readonly string[];
  /** The keys of the documented bodies of a request. */
  readonly requests: readonly string[];
  /** A documented body of a request. */
  request(example: string): object;
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

/** The examples of a body by key. */
function requestsOf(document: ActionDocument, body: DocumentedResponse = {}): Map<string, object> {
  const named = Object.values(body.content ?? {}).flatMap(({ examples = {} }) =>
    Object.entries(examples),
  );
  return new Map(
    named.map(([key, node]) => [
      key,
      (resolveReference(document, node) as { value: object }).value,
    ]),
  );
}

/** The validators of a document's schemas, each compiled once. */
function createValidators({ components }: ActionDocument): (schema: object) => ValidateFunction {
  const validators = new Map<object, ValidateFunction>();
  return (schema) => {
    const validate = validators.get(schema) ?? ajv.compile({ components, ...schema });
    validators.set(schema, validate);
    return validate;
  };
}

/** Reads the requests and the responses of an action from the published contract. */
export function responseCheck(api: ApiName, operationId: string): ResponseCheck {
  const document = readDocument(api);
  const { requestBody, responses } = documentedOperation(document, operationId);
  const requests = requestsOf(document, requestBody);
  const validatorOf = createValidators(document);
  return {
    statuses: Object.keys(responses).map(Number),
    examples: examplesOf(document, responses),
    requests: [...requests.keys()],
    request(example) {
      const body = requests.get(example);
      if (!body) throw new Error(`${operationId} has no request example ${example}.`);
      return structuredClone(body);
    },
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
      const validate = validatorOf(schema);
      if (validate(body)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath || 'the body'} ${message}`,
      );
    },
  };
}
