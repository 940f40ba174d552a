import { type ActionDocument, operationOf, resolveReference } from '@ping-password/contract';
import {
  composeValidators,
  explain,
  formats,
  type Schema,
  variantsOf,
} from '@ping-password/contract/schema';
import type { Validator } from '@ping-password/contract/validators';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { arbitraryValue } from '../arbitrary-value.ts';
import { apis } from '../contract.ts';

interface MediaTypes {
  content?: Record<string, { schema?: Schema }>;
}

interface Operation {
  parameters?: unknown[];
  requestBody?: MediaTypes;
  responses: Record<string, unknown>;
}

/** A schema of an action, and the validator that was compiled of it. */
interface Compiled {
  readonly place: string;
  readonly schema: Schema;
  readonly validator: Validator | undefined;
}

/** Every schema that a call is checked by. */
function compiledOf({ document, actions, validators }: Api): Compiled[] {
  return actions.flatMap((action) => {
    const { parameters = [], requestBody, responses } = operationOf(document, action) as Operation;
    const compiled = validators?.[action.operationId];
    const ofParameters = parameters.map((node) => {
      const {
        name,
        in: where,
        schema,
      } = resolveReference(document, node) as {
        name: string;
        in: string;
        schema: Schema;
      };
      return { place: name, schema, validator: compiled?.parameters[`${where} ${name}`] };
    });
    const ofBody = Object.values(requestBody?.content ?? {}).flatMap(({ schema = true }) =>
      variantsOf(schema).map((variant, index) => ({
        place: `body ${index + 1}`,
        schema: variant,
        validator: compiled?.body[index],
      })),
    );
    const ofResponses = Object.entries(responses).flatMap(([status, node]) => {
      const { content = {} } = resolveReference(document, node) as MediaTypes;
      return Object.entries(content).flatMap(([mediaType, { schema }]) => {
        const place = `${status} ${mediaType}`;
        return schema === undefined
          ? []
          : [{ place, schema, validator: compiled?.responses[place] }];
      });
    });
    return [...ofParameters, ...ofBody, ...ofResponses].map((one) => ({
      ...one,
      place: `${action.operationId} ${one.place}`,
    }));
  });
}

/** The validator that Ajv makes of a schema. */
function ajvOf({ components }: ActionDocument): (schema: Schema) => Validator {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  ajv.addFormat('int64', true);
  return (schema) => {
    const validate = ajv.compile(typeof schema === 'boolean' ? schema : { components, ...schema });
    return (value) => validate(value) === true;
  };
}

/** Schemas that are written the same way are tried once. */
const distinct = (all: readonly Compiled[]) => [
  ...new Map(all.map((one) => [JSON.stringify(one.schema), one])).values(),
];

describe.each(apis)('the validators of the API $name', (api) => {
  const { document } = api;
  const compiled = compiledOf(api);
  const compile = ajvOf(document);
  const validatorOf = composeValidators(document);

  it('are there for every schema', () => {
    expect(compiled.length).toBeGreaterThan(20);
    expect(compiled.filter(({ validator }) => validator === undefined)).toEqual([]);
  });

  it.each(distinct(compiled))(
    'decide as Ajv, the composed and the explanation do, $place',
    (one) => {
      const { schema, validator } = one;
      const byAjv = compile(schema);
      const composed = validatorOf(schema);
      const decisions = (value: unknown) => ({
        compiled: validator?.(value),
        composed: composed(value),
        explained: explain(schema, value, { document, formats }).faults.length === 0,
      });
      fc.assert(
        fc.property(arbitraryValue(document, schema), (value) => {
          const expected = byAjv(value);
          expect(decisions(value)).toEqual({
            compiled: expected,
            composed: expected,
            explained: expected,
          });
        }),
        { numRuns: 100, seed: 2026 },
      );
    },
  );
});
