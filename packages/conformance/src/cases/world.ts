import { createControlClient } from '@ping-password/client/control';
import { caseFetch } from './registry.ts';

/** In place of the world of a mock: names that the live kit replaces by what it has created. */
export const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

/** The control API, which an environment does not have. */
export const control = createControlClient({
  baseUrl: 'http://control.invalid/_mock',
  retry: false,
  fetch: caseFetch,
});

const userOk = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const names = new Map([[userOk, 'user.ok']]);
const ids = new Map([['user.ok', userOk]]);

/** The personas that the cases have named, by the identifiers that stand for them. */
export const personaNames: ReadonlyMap<string, string> = names;

function idOf(name: string): string {
  const known = ids.get(name);
  if (known !== undefined) return known;
  const id = `0000ca5e-0000-4000-8000-${String(ids.size).padStart(12, '0')}`;
  ids.set(name, id);
  names.set(id, name);
  return id;
}

/** Nothing is restored: each case has users of its own. */
export const restoreWorlds = async (): Promise<void> => undefined;

/** The world whose names the cases use. */
export const createWorld = async () => ({
  environmentID,
  directoryClientID: 'sandbox-directory',
  personas: { get: idOf },
  /** What stands for a token: whose it is to be, which the live kit replaces by a token. */
  token: async (request: object = {}) => `case-token.${btoa(JSON.stringify(request))}`,
});
