import { describe, expect, it } from 'vitest';
import { createTestWorld, testSandbox } from '../../world.ts';
import { authorizeQuery } from './sign-on.ts';

const world = await createTestWorld(testSandbox());
const type = 'application/x-www-form-urlencoded';
const worker = 'client_id=6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01&client_secret=sandbox-worker-secret';
const post = (path: string, body: string) => world.auth('POST', path, { type, body });

describe('a parameter that is sent twice', () => {
  it.each([
    [
      'token',
      'grant_type',
      `grant_type=client_credentials&${worker}&grant_type=client_credentials`,
    ],
    ['token', 'client_id', `grant_type=client_credentials&${worker}&client_id=other`],
    ['introspect', 'token', `${worker}&token=one&token=two`],
    ['revoke', 'token', `${worker}&token=one&token=two`],
    ['par', 'scope', `${authorizeQuery()}&scope=openid`],
  ])('is invalid_request at %s, %s', async (endpoint, name, body) => {
    expect(await post(`/as/${endpoint}`, body)).toMatchObject({
      status: 400,
      body: {
        error: 'invalid_request',
        error_description: `${name} is sent more than once; send it once.`,
      },
    });
  });

  it.each([
    [
      'query',
      () => world.auth('GET', `/as/authorize?${authorizeQuery({ state: 'one' })}&state=other`),
    ],
    ['form', () => post('/as/authorize', `${authorizeQuery({ state: 'one' })}&state=other`)],
    [
      'query of a POST',
      () => world.auth('POST', `/as/authorize?${authorizeQuery({ state: 'one' })}&state=other`),
    ],
  ])('is shown at authorize, by %s', async (_, begin) => {
    expect(await begin()).toMatchObject({
      status: 400,
      body: {
        code: 'INVALID_REQUEST',
        message: 'state is sent more than once; send it once.',
      },
    });
    expect(await world.entry()).toMatchObject({ rule: 'a parameter is sent twice' });
  });

  it('is refused in the query of a sign-off', async () => {
    const answer = await world.auth('GET', '/as/signoff?state=one&state=two');
    expect(answer).toMatchObject({
      status: 400,
      body: { message: 'state is sent more than once; send it once.' },
    });
  });

  it('has no name in the message that may be a secret', async () => {
    const answer = await world.auth(
      'GET',
      '/as/authorize?Tr4vel-Lightly%3D88=1&Tr4vel-Lightly%3D88=2',
    );
    expect(answer.body).toMatchObject({ message: '*** is sent more than once; send it once.' });
  });

  it.each([
    ['one of them without a value', 'scope=&'],
    ['resource, which may name several', 'resource=https://a.test&resource=https://b.test&'],
    ['audience, which may name several', 'audience=a&audience=b&'],
  ])('is read with %s', async (_, more) => {
    const answer = await post('/as/token', `${more}grant_type=client_credentials&${worker}`);
    expect(answer.status).toBe(200);
  });
});
