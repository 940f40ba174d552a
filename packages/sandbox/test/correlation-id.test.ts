import { describe, expect, it } from 'vitest';
import { text } from './answer.ts';
import { createTestWorld, idOf, testSandbox } from './world.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const world = await createTestWorld(testSandbox());
const password = `/users/${idOf('user.ok')}/password`;

describe('Correlation-Id', () => {
  it('is another one on every answer', async () => {
    const read = async () =>
      (await world.platform('GET', password)).headers.get('correlation-id') ?? '';
    const [first, second] = [await read(), await read()];
    expect(first).toMatch(uuid);
    expect(second).toMatch(uuid);
    expect(second).not.toBe(first);
  });

  it.each([
    ['401', () => world.platform('GET', password, { token: 'none' })],
    ['404', () => world.platform('GET', `/users/${crypto.randomUUID()}/password`)],
    ['404', () => world.send('GET', '/platform/v1/nowhere')],
    ['404', () => world.send('GET', `/auth/${crypto.randomUUID()}/flows/${crypto.randomUUID()}`)],
    ['405', () => world.platform('DELETE', password)],
    ['415', () => world.platform('PUT', password, { type: 'text/plain', body: 'x' })],
  ])('is the id of the error on a %s', async (status, call) => {
    const answer = await call();
    expect(String(answer.status)).toBe(status);
    expect(answer.headers.get('correlation-id')).toBe(text(answer.body, 'id'));
  });

  it('is on a redirect and on an error of OAuth 2.0', async () => {
    const redirect = await world.auth('GET', '/as/authorize?response_type=code');
    const refusal = await world.auth('POST', '/as/token', {
      type: 'application/x-www-form-urlencoded',
      body: 'grant_type=nothing',
    });
    for (const { headers } of [redirect, refusal])
      expect(headers.get('correlation-id')).toMatch(uuid);
  });

  it('is on no answer of the control API and of the Directory', async () => {
    const answers = [await world.control('GET', ''), await world.send('GET', '/directory/api/x')];
    for (const { headers } of answers) expect(headers.get('correlation-id')).toBeNull();
  });
});
