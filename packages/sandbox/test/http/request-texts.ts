import { type Action, operationOf } from '@ping-password/contract';
import { type Schema, type SchemaObject, schemaAt } from '@ping-password/contract/schema';
import type { Api } from '../../src/http/api.ts';
import { apis } from './contract.ts';

interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}

type Found = readonly [path: string, schema: SchemaObject];

/** The texts that a schema takes, each with its place. */
function textsIn(api: Api, schema: Schema, path: string): Found[] {
  if (typeof schema === 'boolean') return [];
  const { $ref, type = [], oneOf = [], properties = {} } = schema;
  const behind = $ref === undefined ? [] : [schemaAt(api.document, $ref)];
  const { items = true, additionalProperties = true, propertyNames = true } = schema;
  return [
    ...([type].flat().includes('string') ? [[path, schema] as const] : []),
    ...[...behind, ...oneOf].flatMap((part) => textsIn(api, part, path)),
    ...Object.entries(properties).flatMap(([name, part]) => textsIn(api, part, `${path}.${name}`)),
    ...[items, additionalProperties].flatMap((part) => textsIn(api, part, `${path}.*`)),
    ...(propertyNames === true ? [] : [[`${path} names`, propertyNames as SchemaObject] as const]),
  ];
}

/** A text that a request body may have. */
interface RequestText {
  readonly api: Api;
  readonly action: Action;
  /** Names that lead to it, each behind a dot; a star stands for any. */
  readonly path: string;
  readonly schema: SchemaObject;
}

/** Every text of every request body of the contract. */
export const requestTexts: readonly RequestText[] = apis.flatMap((api) =>
  api.actions.flatMap((action) => {
    const { requestBody } = operationOf(api.document, action) as Operation;
    return Object.values(requestBody?.content ?? {}).flatMap(({ schema: whole }) =>
      textsIn(api, whole, '').map(([path, schema]) => ({ api, action, path, schema })),
    );
  }),
);
