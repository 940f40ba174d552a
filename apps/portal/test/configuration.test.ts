import { expect, test } from 'vitest';
import { readConfiguration } from '../src/server/configuration.ts';

test('without variables it is the default world of the mock', () => {
  expect(readConfiguration({})).toEqual({
    port: 4020,
    url: undefined,
    baseUrl: 'http://127.0.0.1:4010',
    environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
    clientID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    administrators: ['user.ok'],
    credentials: {
      workerClientID: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
      workerClientSecret: 'sandbox-worker-secret',
      directoryClientID: 'sandbox-directory',
      directoryApiKey: 'sandbox-api-key',
    },
  });
});

test('the mock is found by its port', () => {
  expect(readConfiguration({ MOCK_PORT: '4711' }).baseUrl).toBe('http://127.0.0.1:4711');
});

test('administrators are names with commas between, or nobody', () => {
  expect(readConfiguration({ PORTAL_ADMINISTRATORS: 'ada, grace,' }).administrators).toEqual([
    'ada',
    'grace',
  ]);
  expect(readConfiguration({ PORTAL_ADMINISTRATORS: '' }).administrators).toEqual([]);
});

test('in another environment nobody is an administrator unless told', () => {
  const elsewhere = '7f0c2a54-3b1d-4d0e-8a67-5e2c9b41f310';
  expect(readConfiguration({ ENVIRONMENT_ID: elsewhere }).administrators).toEqual([]);
  const environment = { ENVIRONMENT_ID: elsewhere, PORTAL_ADMINISTRATORS: 'ada' };
  expect(readConfiguration(environment).administrators).toEqual(['ada']);
});

test('an address of its own is an origin', () => {
  const { url } = readConfiguration({ PORTAL_URL: 'https://account.example/' });
  expect(url).toBe('https://account.example');
});

test.each([
  ['PORTAL_PORT', '70000', 'PORTAL_PORT must be a number from 0 to 65535.'],
  ['MOCK_PORT', 'abc', 'MOCK_PORT must be a number from 0 to 65535.'],
  [
    'PORTAL_URL',
    'https://account.example/path',
    'PORTAL_URL must be an origin, such as https://account.example.com.',
  ],
  [
    'PING_BASE_URL',
    'ftp://mock.example',
    'PING_BASE_URL must be an absolute http or https URL without user, query and fragment.',
  ],
])('%s %o is refused', (name, value, message) => {
  expect(() => readConfiguration({ [name]: value })).toThrow(new TypeError(message));
});
