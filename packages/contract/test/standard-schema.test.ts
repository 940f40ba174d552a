import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ActionDocument, actionsOf, operationOf, resolveReference } from '../src/action.ts';
import * as auth from '../src/validators/auth.gen.ts';
import * as control from '../src/validators/control.gen.ts';
import * as directory from '../src/validators/directory.gen.ts';
import { standardSchema } from '../src/validators/index.ts';
import * as platform from '../src/validators/platform.gen.ts';

/** A form library, as far as a form has to do with schemas: it knows nothing but the specification. */
function formOf<Schema extends StandardSchemaV1>(schema: Schema) {
  return async (
    values: unknown,
  ): Promise<{ data?: StandardSchemaV1.InferOutput<Schema>; errors: Record<string, string> }> => {
    const result = await schema['~standard'].validate(values);
    if (!result.issues) return { data: result.value, errors: {} };
    const errors = result.issues.map(({ message, path = [] }) => {
      const keys = path.map((part) => String(typeof part === 'object' ? part.key : part));
      return [keys.join('.'), message] as const;
    });
    return { errors: Object.fromEntries(errors) };
  };
}

const canary = 'canary-7f3a';

describe('the body of an action', () => {
  it('is taken as it is, with its type', async () => {
    const submit = formOf(platform.recoverPasswordBody);
    const values = { recoveryCode: 'K7P2QX9R', newPassword: 'Fake-Harbour-2042!' };
    const { data } = await submit(values);
    expect(data).toBe(values);
    expectTypeOf(data).toEqualTypeOf<{ recoveryCode: string; newPassword: string } | undefined>();
  });

  it('is refused by the place of each fault', async () => {
    expect(await formOf(platform.recoverPasswordBody)({ newPassword: '' })).toEqual({
      errors: {
        recoveryCode: 'recoveryCode is required.',
        newPassword: 'newPassword must not be empty.',
      },
    });
    const deep = { username: 'a', email: 'a@example.com', name: { given: 7 } };
    expect(Object.keys((await formOf(platform.createUserBody)(deep)).errors)).toEqual([
      'name.given',
    ]);
    expect(await formOf(platform.recoverPasswordBody)('text')).toEqual({
      errors: { '': 'The value must be object.' },
    });
  });

  it('tells the items of a list by their number', () => {
    const body = { redirectUris: ['https://app.example.com', 7] };
    const result = control.updateApplicationBody['~standard'].validate(body);
    expect(result.issues).toEqual([
      { message: 'redirectUris.1 must be string.', path: ['redirectUris', 1] },
    ]);
  });

  it('of several variants tells the faults of the closest', async () => {
    const submit = formOf(auth.issueTokenBody);
    const body = { grant_type: 'authorization_code', redirect_uri: 'https://app.example.com' };
    expect((await submit(body)).errors).toEqual({ code: 'code is required.' });
  });

  it('never repeats a value', async () => {
    const bodies = [canary, { newPassword: [canary] }, { recoveryCode: { [canary]: canary } }];
    for (const body of bodies) {
      const result = await formOf(platform.recoverPasswordBody)(body);
      expect(result.data).toBeUndefined();
      expect(JSON.stringify(result)).not.toContain(canary);
    }
  });
});

type Named = Record<string, { readonly '~standard'?: unknown }>;

describe.each([
  ['auth', auth],
  ['control', control],
  ['directory', directory],
  ['platform', platform],
])('every body of %s', async (api, module) => {
  const { default: document } = (await import(`../documents/${api}.json`, {
    with: { type: 'json' },
  })) as { default: ActionDocument };
  const examples = actionsOf(document).flatMap((action) => {
    const { requestBody = {} } = operationOf(document, action) as { requestBody?: unknown };
    const { content = {} } = resolveReference(document, requestBody) as {
      content?: Record<string, { schema: object; examples?: Record<string, unknown> }>;
    };
    return Object.values(content).flatMap((media) =>
      Object.entries(media.examples ?? {}).map(([key, node]) => {
        const { value } = resolveReference(document, node) as { value: unknown };
        return { operationId: action.operationId, key, value };
      }),
    );
  });

  it.each(examples)('$operationId takes $key, and no text', ({ operationId, value }) => {
    const schema = (module as unknown as Named)[`${operationId}Body`] as
      | StandardSchemaV1
      | undefined;
    expect(schema?.['~standard'].validate(value)).toEqual({ value });
    expect(schema?.['~standard'].validate('text')).toMatchObject({ issues: [{ path: [] }] });
  });
});

it('any validator becomes a Standard Schema, whose faults have no place', () => {
  const fits = platform.validators.readPassword.responses['200 application/json'];
  const schema = standardSchema<{ id: string }>([{ fits }]);
  expect(schema['~standard'].validate({ id: 7 })).toEqual({
    issues: [{ message: 'The value does not fit.', path: [] }],
  });
  expectTypeOf(schema).toExtend<StandardSchemaV1<{ id: string }>>();
});
