import { describe, expect, it } from 'vitest';
import type { Sent } from './answer.ts';
import { createTestWorld, idOf, testSandbox } from './world.ts';

const hal = 'application/hal+json';
const json = 'application/json';
const world = await createTestWorld(testSandbox());
const path = `/users/${idOf('user.ok')}/password`;

const typeFor = async (accept: string | undefined, sent: Sent = {}, method = 'GET') => {
  const headers = accept === undefined ? {} : { accept };
  const answer = await world.platform(method, path, { ...sent, headers });
  return `${answer.status} ${answer.headers.get('content-type')}`;
};

describe('the media type of an answer', () => {
  it.each([undefined, '*/*', hal, 'text/html', 'text/html, application/*;q=0.5'])(
    'is the first documented one for Accept: %s',
    async (accept) => {
      expect(await typeFor(accept)).toBe(`200 ${hal}`);
    },
  );

  it.each([json, `${hal};q=0.5, ${json}`, 'application/json, text/plain, */*'])(
    'is application/json for Accept: %s',
    async (accept) => {
      expect(await typeFor(accept)).toBe(`200 ${json}`);
    },
  );

  it.each([undefined, json, hal, 'text/html'])('varies by Accept: %s', async (accept) => {
    const headers = accept === undefined ? {} : { accept };
    const answer = await world.platform('GET', path, { headers });
    expect(answer.headers.get('vary')).toBe('Accept');
  });

  it('varies by nothing where there is no choice', async () => {
    const answers = [
      await world.platform('GET', path, { token: 'none' }),
      await world.auth('GET', '/as/jwks'),
    ];
    for (const { headers } of answers) expect(headers.get('vary')).toBeNull();
  });

  it('leaves the body as it is', async () => {
    const read = async (accept: string) =>
      (await world.platform('GET', path, { headers: { accept } })).body;
    expect(await read(json)).toEqual(await read(hal));
  });

  it('is the documented one of an error, whatever is asked for', async () => {
    expect(await typeFor(hal, { type: 'application/vnd.nothing+json' }, 'PUT')).toBe(`415 ${json}`);
    expect(await typeFor(hal, { token: 'none' })).toBe(`401 ${json}`);
  });

  it('is the documented one of an action that has one alone', async () => {
    const keys = await world.auth('GET', '/as/jwks', { headers: { accept: hal } });
    expect(`${keys.status} ${keys.headers.get('content-type')}`).toBe(`200 ${json}`);
  });
});
