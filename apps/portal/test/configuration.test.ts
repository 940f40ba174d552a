import { expect, test } from 'vitest';
import { readConfiguration } from '../src/server/configuration.ts';

test('without variables it is the default world of the mock', () => {
  expect(readConfiguration({})).toEqual({
    port: 4020,
    configuration: {
      baseUrl: 'http://127.0.0.1:4010',
      mode: 'sandbox',
      environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
      userID: 'c3042000-188f-4bc7-a269-dee1602cf7af',
      username: 'user.ok',
      directoryUserID: '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
      directoryEmail: 'jborder@anywhere.com',
    },
    given: { workerToken: undefined, userToken: undefined, flowID: undefined },
    credentials: {
      workerClientID: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
      workerClientSecret: 'sandbox-worker-secret',
      applicationClientID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
      directoryClientID: 'sandbox-directory',
      directoryApiKey: 'sandbox-api-key',
    },
  });
});

test('every value can be given', () => {
  const given = readConfiguration({
    PORTAL_PORT: '0',
    PING_BASE_URL: 'https://mock.example.com/',
    MOCK_MODE: 'examples',
    ENVIRONMENT_ID: 'environment',
    USER_ID: 'user',
    USER_NAME: 'name',
    USER_TOKEN: 'user-token',
    FLOW_ID: 'flow',
    DIRECTORY_USER_ID: 'directory-user',
    DIRECTORY_EMAIL: 'a@example.com',
    WORKER_TOKEN: 'worker-token',
    WORKER_CLIENT_ID: 'worker',
    WORKER_CLIENT_SECRET: 'secret',
    OIDC_CLIENT_ID: 'application',
    DIRECTORY_CLIENT_ID: 'client',
    DIRECTORY_API_KEY: 'key',
  });
  expect(given).toEqual({
    port: 0,
    configuration: {
      baseUrl: 'https://mock.example.com',
      mode: 'examples',
      environmentID: 'environment',
      userID: 'user',
      username: 'name',
      directoryUserID: 'directory-user',
      directoryEmail: 'a@example.com',
    },
    given: { workerToken: 'worker-token', userToken: 'user-token', flowID: 'flow' },
    credentials: {
      workerClientID: 'worker',
      workerClientSecret: 'secret',
      applicationClientID: 'application',
      directoryClientID: 'client',
      directoryApiKey: 'key',
    },
  });
});

test('examples need no token and no flow of their own', () => {
  expect(readConfiguration({ MOCK_MODE: 'examples' }).given).toEqual({
    workerToken: 'fake-worker-token',
    userToken: 'fake-user-token',
    flowID: '8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10',
  });
});

test('MOCK_PORT moves the mock on this machine', () => {
  expect(readConfiguration({ MOCK_PORT: '5010' }).configuration.baseUrl).toBe(
    'http://127.0.0.1:5010',
  );
});

test.each([
  [{ PORTAL_PORT: 'abc' }, 'PORTAL_PORT must be a number from 0 to 65535.'],
  [{ MOCK_PORT: '65536' }, 'MOCK_PORT must be a number from 0 to 65535.'],
  [
    { PING_BASE_URL: 'mock' },
    'PING_BASE_URL must be an absolute http or https URL without user, query and fragment.',
  ],
  [{ MOCK_MODE: 'real' }, 'MOCK_MODE must be examples or sandbox.'],
])('%o is refused', (env, message) => {
  expect(() => readConfiguration(env)).toThrow(new TypeError(message));
});
