import { describe, expect, it } from 'vitest';
import { createTestWorld, idOf, testSandbox } from './world.ts';

const world = await createTestWorld(testSandbox());
const password = `/users/${idOf('user.ok')}/password`;

describe('HEAD', () => {
  it('is answered as GET is, without a body', async () => {
    const { status, headers, body } = await world.platform('HEAD', password, {
      headers: { accept: 'text/html' },
    });
    expect([status, headers.get('content-type'), body]).toEqual([200, 'application/hal+json', '']);
  });

  it('ends a stream', async () => {
    const answer = await world.control('HEAD', '/events');
    expect([answer.status, answer.body]).toEqual([200, '']);
  });

  it('is the wrong method where GET is', async () => {
    expect((await world.auth('HEAD', '/as/token')).status).toBe(405);
  });
});
