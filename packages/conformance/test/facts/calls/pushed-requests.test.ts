import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { environmentID } from '../../../src/vendor-page.ts';
import { authCalls, basic, callback, client } from './auth-calls.ts';

// What the vendor's pages say of pushed authorization requests (PAR).

const mock = usePageMock();
const { post, register } = authCalls(mock);
const base = `/auth/${environmentID}/as`;

const parameters = {
  response_type: 'code',
  response_mode: 'pi.flow',
  redirect_uri: callback,
  scope: 'openid',
};

const push = (more: Record<string, string> = {}, headers: Record<string, string> = basic) =>
  post('/par', { ...parameters, ...more }, headers);

interface Pushed {
  readonly request_uri: string;
  readonly expires_in: number;
}

const pushed = async () => (await push()).body as Pushed;

const authorize = (query: Record<string, string>) =>
  mock.send('GET', `${base}/authorize?${new URLSearchParams(query)}`);

const authorizePushed = ({ request_uri }: Pushed) =>
  authorize({ client_id: client.id, request_uri });

describe('a pushed authorization request', () => {
  it('is answered with its address, which is good for 60 seconds', async () => {
    await register();
    expect(await push()).toMatchObject({
      status: 201,
      body: { request_uri: expect.any(String), expires_in: 60 },
    });
  });

  it.each([1, 600])('is good for the %i seconds of the application', async (parTimeout) => {
    await register({ parTimeout });
    const request = await pushed();
    expect(request.expires_in).toBe(parTimeout);
    await mock.arrange('POST', '/clock/advance', { by: `PT${parTimeout + 1}S` });
    expect((await authorizePushed(request)).status).toBe(400);
  });

  it.each([0, 601])('cannot be good for %i seconds', async (parTimeout) => {
    await expect(register({ parTimeout })).rejects.toThrow('400');
  });

  it('begins a sign-on, by client_id and request_uri alone', async () => {
    await register();
    const answer = await authorizePushed(await pushed());
    expect(answer).toMatchObject({ status: 200, body: { status: 'USERNAME_PASSWORD_REQUIRED' } });
  });

  it('is used once', async () => {
    await register();
    const request = await pushed();
    expect((await authorizePushed(request)).status).toBe(200);
    expect((await authorizePushed(request)).status).toBe(400);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['a wrong secret', { authorization: `Basic ${btoa(`${client.id}:wrong`)}` }],
  ])('is refused to a client that authenticates by %s', async (_title, headers) => {
    await register();
    expect(await push({ client_id: client.id }, headers)).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
  });

  it('is taken by POST only', async () => {
    expect((await mock.send('GET', `${base}/par`, basic)).status).toBe(405);
  });

  it('is under 1 MB', async () => {
    await register();
    expect((await push({ extra: 'x'.repeat(1_000_000) })).status).toBe(201);
    expect((await push({ extra: 'x'.repeat(1_048_576) })).status).toBe(413);
  });

  it('is the only way in where the application requires it', async () => {
    await register({ parRequirement: 'REQUIRED' });
    expect((await authorize({ client_id: client.id, ...parameters })).status).toBe(400);
    expect((await authorizePushed(await pushed())).status).toBe(200);
  });
});
