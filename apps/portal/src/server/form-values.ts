import type { AppContext } from './app.ts';

/** The longest value that the app takes, from a form or an address. */
export const mostCharacters = 4096;

/** The fields of a form that was sent, none when it cannot be read; a file or an over-long value counts as empty. */
export async function formValues(c: AppContext): Promise<Readonly<Record<string, string>>> {
  const body = await c.req.parseBody().catch(() => ({}));
  const fields = Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'string' && value.length <= mostCharacters ? value : '',
  ]);
  return Object.fromEntries(fields);
}
