import { operationOf } from '@ping-password/contract';
import type { Schema } from '@ping-password/contract/schema';
import { createChecks } from '../../../src/http/schema/schema-check.ts';
import { apis } from '../contract.ts';

interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** The schemas of all request bodies, the variants of one body apart. */
export const requestBodies = apis.flatMap((api) => {
  const checkOf = createChecks(api.document);
  return api.actions.flatMap((action) => {
    const { requestBody } = operationOf(api.document, action) as Operation;
    return Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => {
      const variants = (typeof schema === 'object' && schema.oneOf) || [schema];
      return variants.map((variant, index) => ({
        name: `${api.name} ${action.operationId} ${index + 1}`,
        document: api.document,
        schema: variant,
        check: checkOf(variant, api.validators?.[action.operationId]?.body[index]),
      }));
    });
  });
});
