import { operationOf, resolveReference } from '@ping-password/contract';
import { formats } from '@ping-password/contract/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Route } from '../../src/http/route-table.ts';
import type { Answer } from '../answer.ts';

interface Documented {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

/**
 * A copy in which objects have no members but the described ones. Answers of PingOne may have more; those of the
 * sandbox have what somebody wrote, which the contract then has to name.
 */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, closed(value)]),
  );
  const isOpen = !('additionalProperties' in node) && !('unevaluatedProperties' in node);
  const describes = 'properties' in node && 'type' in node && isOpen;
  return describes ? { ...copy, additionalProperties: false } : copy;
}

/** What is wrong with an answer; nothing when the operation documents all of it. */
export type ShapeCheck = (answer: Answer) => string[];

/** Checks the answers of one action: status, media type, and body with every member of it. */
export function createShapeCheck({ api: { document }, action }: Route): ShapeCheck {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  ajv.addFormat('int64', true);
  const { responses } = operationOf(document, action) as { responses: Record<string, unknown> };
  const components = closed(document.components);
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return ({ status, headers, body }) => {
    if (!(status in responses)) return [`status ${status} is not documented`];
    const { content } = resolveReference(document, responses[status]) as Documented;
    if (!content) return body === '' ? [] : [`status ${status} has a body`];
    const mediaType = headers.get('content-type')?.split(';')[0] ?? 'none';
    const media = content[mediaType];
    if (!media) return [`media type ${mediaType} is not documented for ${status}`];
    const key = `${status} ${mediaType}`;
    const schema = { components, ...(closed(media.schema ?? {}) as object) };
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${status} ${instancePath} ${message} ${params['additionalProperty'] ?? ''}`.trim(),
    );
  };
}
