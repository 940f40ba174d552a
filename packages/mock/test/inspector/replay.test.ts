import { describe, expect, it } from 'vitest';
import type { Call, World } from '../../src/inspector/control.ts';
import { curlOf } from '../../src/inspector/curl.ts';
import { replayOf, secretNames, textOf } from '../../src/inspector/replay.ts';
import { clientCallOf, playwrightTestOf } from '../../src/inspector/written-call.ts';

const origin = 'http://127.0.0.1:4010';
const world = {
  environmentID: 'e',
  baseUrls: {
    platform: `${origin}/platform/v1`,
    auth: `${origin}/auth`,
    directory: `${origin}/directory/api`,
    control: `${origin}/_mock/worlds/e`,
  },
} as World;

const reset: Call = {
  entry: {
    id: 1,
    at: '2026-01-01T00:00:00.000Z',
    api: 'platform',
    operationId: 'resetPassword',
    method: 'PUT',
    path: '/platform/v1/environments/{environmentID}/users/{userID}/password',
    status: 200,
    actor: { kind: 'user', id: 'u' },
    rule: 'changed by the user',
    milliseconds: 1,
    request: {
      url: '/platform/v1/environments/e/users/u/password',
      contentType: 'application/vnd.pingidentity.password.reset+json',
    },
  },
  request: {
    headers: { authorization: 'Bearer ***', accept: '*/*', 'user-agent': 'node' },
    body: { currentPassword: '***', newPassword: '***', '***': '***' },
  },
  response: { headers: {} },
};

const token: Call = {
  ...reset,
  entry: {
    ...reset.entry,
    api: 'auth',
    operationId: 'issueToken',
    method: 'POST',
    path: '/auth/{environmentID}/as/token',
    actor: { kind: 'anonymous' },
    request: {
      url: '/auth/e/as/token?trace=***',
      contentType: 'application/x-www-form-urlencoded',
    },
  },
  request: {
    headers: { authorization: 'Basic ***', cookie: '***', prefer: 'code=400' },
    body: { grant_type: 'authorization_code', code: '***' },
  },
};

describe('the secrets of a call', () => {
  it('are named after their members, the query, and the credentials', () => {
    expect(secretNames(reset)).toEqual(['currentPassword', 'newPassword']);
    expect(secretNames(token)).toEqual(['trace', 'cookie', 'client ID', 'client secret', 'code']);
  });

  it('are filled in, or keep a placeholder with their name', () => {
    const { body } = replayOf(reset, origin, { currentPassword: 'one', newPassword: '' });
    expect(body).toEqual({ currentPassword: 'one', newPassword: '<newPassword>' });
  });
});

describe('a call as a command', () => {
  it('does not wait for a body that HEAD has not', () => {
    const replay = { ...replayOf(reset, origin, {}), method: 'HEAD' };
    expect(curlOf(replay, 'T').split(' \\\n')[0]).toBe(
      "curl -I 'http://127.0.0.1:4010/platform/v1/environments/e/users/u/password'",
    );
  });

  it('has the token, the media type and the body', () => {
    const secrets = { currentPassword: "it's", newPassword: 'new' };
    expect(curlOf(replayOf(reset, origin, secrets), 'T')).toBe(
      [
        "curl -X PUT 'http://127.0.0.1:4010/platform/v1/environments/e/users/u/password'",
        "-H 'Authorization: Bearer T'",
        "-H 'content-type: application/vnd.pingidentity.password.reset+json'",
        '-d \'{"currentPassword":"it\'\\\'\'s","newPassword":"new"}\'',
      ].join(' \\\n  '),
    );
  });

  it('writes a form, the account, and headers that change the answer', () => {
    const secrets = { 'client ID': 'app', 'client secret': 's', code: 'a&b', cookie: 'ST=1' };
    const replay = replayOf(token, origin, secrets);
    expect(textOf(replay)).toBe('grant_type=authorization_code&code=a%26b');
    expect(curlOf(replay, '')).toBe(
      [
        "curl -X POST 'http://127.0.0.1:4010/auth/e/as/token?trace=%3Ctrace%3E'",
        "-u 'app:s'",
        "-H 'content-type: application/x-www-form-urlencoded'",
        "-H 'prefer: code=400'",
        "-H 'cookie: ST=1'",
        "--data-urlencode 'grant_type=authorization_code'",
        "--data-urlencode 'code=a&b'",
      ].join(' \\\n  '),
    );
  });
});

it('becomes a call of the typed client', () => {
  const replay = replayOf(reset, origin, { currentPassword: "it's", newPassword: 'new' });
  expect(
    clientCallOf(reset, replay, world, 'T'),
  ).toBe(`import { bearer, createPlatformClient, unwrap } from '@ping-password/client';

const platform = createPlatformClient({
  environmentID: 'e',
  baseUrl: 'http://127.0.0.1:4010/platform/v1',
  authorization: bearer('T'),
});
const answer = await unwrap(platform.resetPassword({
  path: {
    userID: 'u',
  },
  body: {
    currentPassword: 'it\\'s',
    newPassword: 'new',
  },
}));
console.log(answer);
`);
  const sent = replayOf(token, origin, { 'client ID': 'app', 'client secret': 's', code: 'c' });
  expect(clientCallOf(token, sent, world, 'T')).toContain(`headers: {
    authorization: 'Basic YXBwOnM=',
  },`);
  const { operationId, ...entry } = reset.entry;
  expect(clientCallOf({ ...reset, entry }, replay, world, 'T')).toBeUndefined();
});

it.each(['\r\n', '\t', '\\"', '"\'\\', '\0', "'"])(
  'becomes a program that has the value %j as it is',
  (currentPassword) => {
    const replay = replayOf(reset, origin, { currentPassword, newPassword: 'new' });
    const program = clientCallOf(reset, replay, world, 'T') ?? '';
    const literal = /currentPassword: (.*),$/m.exec(program)?.[1];
    expect(new Function(`return ${literal}`)()).toBe(currentPassword);
  },
);

it('becomes a Playwright test that gets a token of its own', () => {
  const replay = replayOf(reset, origin, { currentPassword: 'old', newPassword: 'new' });
  expect(
    playwrightTestOf(reset, replay, { url: world.baseUrls.control, needsToken: false }),
  ).toBe(`import { expect, test } from '@playwright/test';

test('resetPassword answers 200', async ({ request }) => {
  const issued = await request.post('http://127.0.0.1:4010/_mock/worlds/e/tokens', {
    data: {
      userID: 'u',
    },
  });
  const { access_token } = await issued.json();
  const response = await request.fetch('http://127.0.0.1:4010/platform/v1/environments/e/users/u/password', {
    method: 'PUT',
    maxRedirects: 0,
    headers: { authorization: 'Bearer ' + access_token, 'content-type': 'application/vnd.pingidentity.password.reset+json' },
    data: {
      currentPassword: 'old',
      newPassword: 'new',
    },
  });
  expect(response.status()).toBe(200);
});
`);
});

it('becomes a Playwright test that sends a control token from a variable', () => {
  const control = { url: world.baseUrls.control, needsToken: true };
  const written = playwrightTestOf(reset, replayOf(reset, origin, {}), control);
  expect(written.split('\n').slice(1, 11)).toEqual([
    '',
    '// The control token that the mock was started with.',
    "const controlToken = process.env['MOCK_CONTROL_TOKEN'];",
    '',
    "test('resetPassword answers 200', async ({ request }) => {",
    "  const issued = await request.post('http://127.0.0.1:4010/_mock/worlds/e/tokens', {",
    "    headers: { authorization: 'Bearer ' + controlToken },",
    '    data: {',
    "      userID: 'u',",
    '    },',
  ]);
  expect(playwrightTestOf(token, replayOf(token, origin, {}), control)).not.toContain(
    'controlToken',
  );
});
