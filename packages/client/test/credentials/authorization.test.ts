import { describe, expect, it } from 'vitest';
import { bearer, createPlatformClient } from '../../src/index.ts';
import { password, path, recordingFetch } from '../call/recording-fetch.ts';
import { tokenServer } from '../token-server.ts';

describe('a token that is refused', () => {
  it('is replaced once, and the call is sent again with its body', async () => {
    const { state, revoked, platform } = tokenServer();
    revoked.add('Bearer token-1');
    const { data } = await platform.PUT(`${password}#password.reset`, {
      params: { path },
      body: { newPassword: 'n' },
    });
    expect(data).toEqual({ status: 'OK' });
    expect(state.calls).toEqual([
      'Bearer token-1 {"newPassword":"n"}',
      'Bearer token-2 {"newPassword":"n"}',
    ]);
  });

  it('is replaced once for a hundred parallel calls', async () => {
    const { state, revoked, read } = tokenServer();
    await read();
    revoked.add('Bearer token-1');
    await Promise.all(Array.from({ length: 100 }, read));
    expect([state.issued, state.calls.length]).toEqual([2, 201]);
  });

  it('is not replaced when someone else has done so', async () => {
    const { state, credentials, revoked, read } = tokenServer();
    await read();
    revoked.add('Bearer token-1');
    expect(await credentials('Bearer token-1')).toBe('Bearer token-2');
    expect(await credentials('Bearer token-1')).toBe('Bearer token-2');
    expect(state.issued).toBe(2);
  });

  it('is an answer when the fresh one is refused too', async () => {
    const { state, revoked, read } = tokenServer();
    revoked.add('Bearer token-1').add('Bearer token-2');
    expect((await read()).response.status).toBe(401);
    expect(state.calls).toHaveLength(2);
  });

  it('is sent once when the provider has no other', async () => {
    const tokens: (string | null)[] = [];
    const platform = createPlatformClient({
      region: 'EU',
      authorization: bearer(() => 'same'),
      fetch: async ({ headers }) => {
        tokens.push(headers.get('authorization'));
        return new Response(null, { status: 401 });
      },
    });
    await platform.GET(password, { params: { path } });
    expect(tokens).toEqual(['Bearer same']);
  });

  it('is replayed with the body that middleware has written', async () => {
    const { state, revoked, platform } = tokenServer();
    revoked.add('Bearer token-1');
    platform.use({ onRequest: ({ request }) => new Request(request, { body: 'other' }) });
    await platform.PUT(`${password}#password.reset`, {
      params: { path },
      body: { newPassword: 'n' },
    });
    expect(state.calls).toEqual(['Bearer token-1 other', 'Bearer token-2 other']);
  });
});

describe('a header that HTTP cannot carry', () => {
  const answering = { region: 'EU', fetch: async () => Response.json({}) } as const;

  it('is refused without its text', async () => {
    const platform = createPlatformClient({
      ...answering,
      authorization: bearer('canary\ntoken'),
    });
    await expect(platform.GET(password, { params: { path } })).rejects.toThrow(
      new TypeError('The credentials do not fit into a header.'),
    );
  });

  it.each([
    ['a line break', { 'X-Note': 'canary\r\nX-Other: 1' }, 'X-Note'],
    ['a null character', { 'X-Note': 'canary\0' }, 'X-Note'],
    ['a character beyond Latin-1', { 'X-Note': ['a', 'canary€'] }, 'X-Note'],
    ['own credentials with a line break', { Authorization: 'canary\n1' }, 'Authorization'],
    ['a name that is none', { 'canary\n': 'a' }, 'that was given'],
  ])('is refused with its name: %s', async (_title, headers, name) => {
    const platform = createPlatformClient(answering);
    const options = { params: { path } };
    const refusal = new TypeError(
      `The header ${name} cannot hold its value. It takes Latin-1 in one line.`,
    );
    await expect(platform.GET(password, { ...options, headers })).rejects.toThrow(refusal);
    const parameter = { params: { path, header: headers } } as never;
    await expect(platform.GET(password, parameter)).rejects.toThrow(refusal);
  });
});

describe('bearer', () => {
  const refusal = new TypeError(
    'There is no access token for bearer. Give a text that is not empty.',
  );

  it.each([undefined, null, ''])('sends nothing for a function that gives %j', async (token) => {
    const { fetch, requests } = recordingFetch('{}');
    const give = (() => token) as () => string;
    const platform = createPlatformClient({ region: 'EU', fetch, authorization: bearer(give) });
    await expect(platform.readPassword({ path })).rejects.toThrow(refusal);
    expect(requests).toEqual([]);
  });

  it.each([undefined, null, ''])('refuses the token %j', (token) => {
    expect(() => bearer(token as string)).toThrow(refusal);
  });
});
