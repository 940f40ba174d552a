import { inspect } from 'node:util';
import { apiErrorOf, bearer, createPlatformClient } from '../../src/index.ts';
import { password, path } from '../call/recording-fetch.ts';

export const newPassword = 'Fake-Harbour-2042!';

/** Everything that a log of an error holds. */
export const logged = (error: unknown) =>
  [
    String(error),
    inspect(error, { depth: Number.POSITIVE_INFINITY }),
    JSON.stringify(error),
    JSON.stringify({ ...(error as object) }),
    inspect(structuredClone(error), { depth: Number.POSITIVE_INFINITY }),
    (error as Error).stack,
    inspect((error as Error).cause, { depth: Number.POSITIVE_INFINITY }),
  ].join('\n');

/** The error of a change of a password that the server answers with this body. */
export async function failedReset(
  body: unknown,
  given: { sent?: object; token?: string; headers?: Record<string, string> } = {},
) {
  const client = createPlatformClient({
    region: 'EU',
    authorization: bearer(given.token ?? 'access-token'),
    fetch: async () =>
      new Response(typeof body === 'string' ? body : JSON.stringify(body), {
        status: 400,
        ...(given.headers && { headers: given.headers }),
      }),
  });
  const result = await client.PUT(`${password}#password.reset`, {
    params: { path },
    body: { newPassword, ...given.sent },
  });
  const error = apiErrorOf(result.error);
  if (!error) throw new Error('There is no error.');
  return error;
}

/** A body that repeats a text wherever it can. */
export const repeating = (text: string) => ({
  id: text,
  code: text,
  error: text,
  error_description: text,
  message: `The value ${text} is not good.`,
  path: text,
  [text]: text,
  details: [
    {
      code: text,
      target: text,
      message: text,
      path: text,
      innerError: {
        unsatisfiedRequirements: [text, 'length'],
        [text]: text,
        length: text,
        retryAfter: text,
        rangeMinimumValue: text,
      },
    },
    { code: 'INVALID_VALUE', target: text, message: text },
    { code: text, target: 'newPassword', message: text },
  ],
});
