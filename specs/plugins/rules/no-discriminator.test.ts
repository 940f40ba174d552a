import { describe, expect, test } from 'vitest';
import { problemsOf, problemsOfOperation, resetPassword } from '../lint-files.ts';

const problemsOfSchema = (schema: object) =>
  problemsOfOperation('no-discriminator', { ...resetPassword, parameters: [{ schema }] });

describe('no-discriminator', () => {
  test('a spec without a discriminator is good', async () => {
    expect(await problemsOf('no-discriminator')).toEqual([]);
  });

  test('a discriminator is a problem', async () => {
    expect(await problemsOfSchema({ discriminator: { propertyName: 'type' } })).toEqual([
      'operations/resetPassword.yaml#/parameters/0/schema/discriminator: Use anyOf with closed schemas instead of a discriminator.',
    ]);
  });

  test('a property named discriminator is good', async () => {
    expect(await problemsOfSchema({ properties: { discriminator: {} } })).toEqual([]);
  });
});
