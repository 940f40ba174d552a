import { expect, it } from 'vitest';
import { createTestWorld, testSandbox } from '../../world.ts';
import { authorizeQuery } from './sign-on.ts';

const world = await createTestWorld(testSandbox());
const names = ['id_token_hint', 'login_hint_token', 'request', 'client_assertion'];
const token = 'Fake-Token-1';
const tokens = Object.fromEntries(names.map((name) => [name, token]));
const query = `${authorizeQuery(tokens)}`;
const type = 'application/x-www-form-urlencoded';

it.each([
  ['the query of authorize', () => world.auth('GET', `/as/authorize?${query}`)],
  ['the form of authorize', () => world.auth('POST', '/as/authorize', { type, body: query })],
  ['the query of a sign-off', () => world.auth('GET', `/as/signoff?${query}`)],
  ['the query of a sign-off by ID token', () => world.auth('GET', `/as/idpSignoff?${query}`)],
  ['a pushed request', () => world.auth('POST', '/as/par', { type, body: query })],
])('tokens in %s are in no answer and not in the journal', async (_, send) => {
  const { headers, body } = await send();
  expect(JSON.stringify([[...headers], body])).not.toContain(token);
  const entry = await world.entry();
  const call = await world.control('GET', `/journal/${entry['id']}`);
  expect(call.status).toBe(200);
  expect(JSON.stringify([entry, call.body])).not.toContain(token);
});
