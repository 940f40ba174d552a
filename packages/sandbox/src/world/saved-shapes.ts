import type { Tables } from './records.ts';

type Kind = 'string' | 'number' | 'boolean' | 'object' | 'array';

/** What each record of a table has to have, so that no rule meets anything else. */
export type Shape = Readonly<Record<string, Kind>>;

const user: Shape = { id: 'string', username: 'string', enabled: 'boolean', password: 'object' };
const issued: Shape = { id: 'string', clientID: 'string', userID: 'string', sessionID: 'string' };
const dated: Shape = { createdAt: 'number', updatedAt: 'number' };

/** The shapes of the records that are saved; mails are not. */
export const shapes: Readonly<Record<Exclude<keyof Tables, 'messages'>, Shape>> = {
  settings: {
    id: 'string',
    createdAt: 'number',
    generation: 'string',
    clockOffset: 'number',
    recipe: 'object',
  },
  users: { ...user, ...dated, populationID: 'string' },
  directoryUsers: user,
  directoryAccounts: { id: 'string', clientID: 'string', secret: 'object' },
  applications: {
    id: 'string',
    name: 'string',
    type: 'string',
    redirectUris: 'array',
    postLogoutRedirectUris: 'array',
    grantTypes: 'array',
    responseTypes: 'array',
    scopes: 'array',
    roles: 'array',
  },
  policies: { id: 'string', name: 'string', default: 'boolean', rules: 'object', ...dated },
  populations: { id: 'string', name: 'string', default: 'boolean', ...dated },
  flows: {
    id: 'string',
    sessionID: 'string',
    status: 'string',
    initialStatus: 'string',
    clientID: 'string',
    responseMode: 'string',
    scope: 'string',
    createdAt: 'number',
    touchedAt: 'number',
  },
  grants: { ...issued, kind: 'string', familyID: 'string', scope: 'string', expiresAt: 'number' },
  sessions: { id: 'string', userID: 'string', cookieHash: 'string', authenticatedAt: 'number' },
  pushedRequests: { id: 'string', clientID: 'string', parameters: 'object', expiresAt: 'number' },
  faults: { id: 'string', kind: 'string' },
};

/** What the password of a user has to have. */
export const passwordShape: Shape = { mustChange: 'boolean', failures: 'number', history: 'array' };

/** What the recipe of a world has to have. */
export const recipeShape: Shape = {
  personas: 'boolean',
  users: 'array',
  directoryClientID: 'string',
  clockOffset: 'number',
};

/** Whether a value is of a kind. */
export function isOfKind(value: unknown, kind: Kind): boolean {
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === kind && !(kind === 'number' && !Number.isFinite(value));
}
