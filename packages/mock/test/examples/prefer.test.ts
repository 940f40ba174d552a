import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../sandbox/test/http/contract.ts';
import { examplesOf, readPreference } from '../../src/examples/prefer.ts';

const route = routeOf('directory', 'requestPasswordReset');
const read = (header: string) => readPreference(header, route);

describe('Prefer', () => {
  it('asks for nothing when it is empty or about something else', () => {
    expect(read('')).toEqual({ dynamic: false });
    expect(read('return=minimal, respond-async')).toEqual({ dynamic: false });
  });

  it('reads code, example and dynamic, quoted and in any case', () => {
    expect(read('Code=400, EXAMPLE="invalidEmail"; dynamic=true')).toEqual({
      code: 400,
      example: 'invalidEmail',
      dynamic: true,
    });
  });

  it('finds the status of an example given without a code', () => {
    expect(read('example=rateLimited')).toEqual({
      code: 429,
      example: 'rateLimited',
      dynamic: false,
    });
  });

  it('takes the first of two preferences of one name', () => {
    expect(read('code=404, code=429')).toEqual({ code: 404, dynamic: false });
  });

  it.each([
    ['code=418', 'Prefer: code must be one of 200, 400, 401, 404, 415, 429.'],
    ['code=toString', 'Prefer: code must be one of 200, 400, 401, 404, 415, 429.'],
    ['dynamic=yes', 'Prefer: dynamic must be true or false.'],
    [
      'code=400, example=mail',
      'Prefer: example must be one of requiredValue, invalidEmail, malformedJson.',
    ],
    [
      'example=nope',
      'Prefer: example must be one of mail, requiredValue, invalidEmail, malformedJson, invalidCredentials, notFound, unsupportedMediaType, rateLimited.',
    ],
  ])('names what exists for %s', (header, fault) => {
    expect(read(header)).toEqual({ fault });
  });

  it('knows an example once that two media types have in common', () => {
    expect(examplesOf(routeOf('platform', 'unlockPassword'))['200']).toEqual(['unlocked']);
  });

  it('knows the examples of every status', () => {
    expect(examplesOf(routeOf('directory', 'requestPasswordReset'))).toEqual({
      200: ['mail'],
      400: ['requiredValue', 'invalidEmail', 'malformedJson'],
      401: ['invalidCredentials'],
      404: ['notFound'],
      415: ['unsupportedMediaType'],
      429: ['rateLimited'],
    });
  });
});
