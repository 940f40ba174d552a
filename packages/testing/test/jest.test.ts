import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useWorld } from '../src/jest.ts';

const seen: string[] = [];

describe('useWorld', () => {
  const world = useWorld({ personas: false }, { beforeEach, afterEach, expect });
  afterAll(() => {
    expect(() => world()).toThrow('There is a world in a test alone.');
  });

  it.each([1, 2])('gives each test a world of its own: %i', async () => {
    const { environmentID, control, fetch } = world();
    expect(seen).not.toContain(environmentID);
    const gone = seen.map((id) => fetch(`http://sandbox/_mock/worlds/${id}`));
    for (const { status } of await Promise.all(gone)) expect(status).toBe(404);
    seen.push(environmentID);
    const params = { path: { environmentID } };
    const { data } = await control.GET('/worlds/{environmentID}', { params });
    expect(data?.users).toBe(0);
  });
});
