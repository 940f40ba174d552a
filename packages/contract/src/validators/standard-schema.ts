import { explain } from '../schema/explain.ts';
import type { Fault } from '../schema/fault.ts';
import { formats } from '../schema/formats.ts';
import type { Schema } from '../schema/schema.ts';
import type { Validator } from './validator.ts';

/** One thing that is wrong with a value. The value, which may be a password, is not in it. */
export interface Issue {
  readonly message: string;
  /** The members and items that lead to the place; empty for the value as a whole. */
  readonly path: readonly (string | number)[];
}

/**
 * A validator as form libraries, routers and other tools take it.
 *
 * @see https://standardschema.dev
 */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'ping-password';
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Value; readonly issues?: undefined }
      | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: Value; readonly output: Value };
  };
}

/** The request body of an operation of a document, of which an operation may have none. */
export type BodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Types }
    ? Types[keyof Types]
    : never
  : never;

/** A schema, with those that it refers to. */
export interface Described {
  readonly schema: Schema;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** A variant of a value, and what explains why a value is none. */
export interface Variant extends Described {
  readonly fits: Validator;
}

const issueOf = ({ problem, target }: Fault): Issue => ({
  message: `${target || 'The value'} ${problem}.`,
  path:
    target === ''
      ? []
      : target.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name)),
});

/** A constant at fault means that another variant was meant. */
const distance = (faults: readonly Fault[]) =>
  faults.length + (faults.some(({ constant }) => constant !== undefined) ? 1000 : 0);

/** What is wrong with a value, by the variant that comes closest. */
function issuesOf(variants: readonly Variant[], value: unknown): readonly Issue[] {
  const attempts = variants.map(({ schema, schemas }) => {
    const document = { paths: {}, components: { schemas } };
    return explain(schema, value, { document, formats }).faults;
  });
  const [closest = []] = attempts.sort((one, other) => distance(one) - distance(other));
  return closest.length > 0
    ? closest.map(issueOf)
    : [{ message: 'The value does not fit.', path: [] }];
}

/**
 * Makes a Standard Schema of validators.
 *
 * @param variants of which the value has to be one. A validator alone tells no place.
 * @example
 * const schema = standardSchema<Flow>([{ fits: validators.readFlow.responses['200 application/hal+json'] }]);
 */
export const standardSchema = <Value>(
  variants: readonly (Variant | Pick<Variant, 'fits'>)[],
): StandardSchema<Value> => ({
  '~standard': {
    version: 1,
    vendor: 'ping-password',
    validate: (value) =>
      variants.some(({ fits }) => fits(value))
        ? { value: value as Value }
        : {
            issues: issuesOf(
              variants.filter((one) => 'schema' in one),
              value,
            ),
          },
  },
});
