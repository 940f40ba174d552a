import type { SchemaObject } from '@ping-password/contract/schema';
import { describe, expect, it } from 'vitest';
import { createValidatorRegistry } from '../../src/http/schema/validators.ts';
import { routeOf } from './contract.ts';
import { requestTexts } from './request-texts.ts';

const texts = requestTexts.map(
  ({ action, path, schema }) => [`${action.operationId}${path}`, schema] as const,
);

/** Texts that are compared, hashed or ignored, and never kept. */
const notKept = new Set([
  'authorizeByForm.client_id',
  'authorizeByForm.response_type',
  'authorizeByForm.scope',
  'authorizeByForm.prompt',
  'authorizeByForm.max_age',
  'authorizeByForm.acr_values',
  'authorizeByForm.login_hint',
  'authorizeByForm.login_hint_token',
  'authorizeByForm.request',
  'authorizeByForm.mobilePayload',
  'authorizeByForm.request_uri',
  'pushAuthorizationRequest.client_id',
  'pushAuthorizationRequest.login_hint_token',
  'pushAuthorizationRequest.request',
  'pushAuthorizationRequest.mobilePayload',
  'pushAuthorizationRequest.request_uri',
  'introspectToken.client_id',
  'introspectToken.token_type_hint',
  'selectDevice.compatibility',
  'revokeToken.client_id',
  'revokeToken.token_type_hint',
  'issueToken.client_id',
  'issueToken.code',
  'issueToken.scope',
  'resetPassword.id',
  'checkPassword.username',
]);

/** Formats that no long text has, and the pattern of two letters. */
const short = ['uuid', 'date-time'];
const twoLetters = '^[A-Z]{2}$';

const isLimited = ({
  maxLength,
  enum: choices,
  const: constant,
  format = '',
  pattern,
}: SchemaObject) =>
  maxLength !== undefined ||
  choices ||
  constant !== undefined ||
  short.includes(format) ||
  pattern === twoLetters;

describe('a text of a request', () => {
  it('has a limit, unless it is a secret or never kept', () => {
    const unlimited = texts.filter(
      ([, schema]) => !isLimited(schema) && schema.format !== 'password',
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(new Set(unlimited.map(([path]) => path))).toEqual(notKept);
  });

  it('has its length checked before a format or a pattern', () => {
    const checked = texts.filter(
      ([, { format = '', pattern }]) =>
        pattern !== undefined || !['', 'password', ...short].includes(format),
    );
    const unlimited = checked.filter(([path, schema]) => !isLimited(schema) && !notKept.has(path));
    expect(checked.length).toBeGreaterThan(5);
    expect(unlimited.map(([path]) => path)).toEqual([]);
  });
});

const validatorsOf = createValidatorRegistry();
const inside = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner, name) => (name === '0' ? [inner] : { [name]: inner }), value);

/** A text of a length, in the form that a member asks for. */
const textOf = (length: number, [before, after]: readonly [string, string] = ['', '']) =>
  before + 'a'.repeat(length - before.length - after.length) + after;

describe('a limit', () => {
  it.each<[string, string, string, number, [string, string]?]>([
    ['auth', 'checkUsernamePassword', 'username', 128],
    ['auth', 'lookUpUser', 'username', 128],
    ['auth', 'authorizeByForm', 'state', 2000],
    ['auth', 'authorizeByForm', 'nonce', 2000],
    ['auth', 'pushAuthorizationRequest', 'scope', 2000],
    ['auth', 'pushAuthorizationRequest', 'response_type', 200],
    ['auth', 'authorizeByForm', 'redirect_uri', 2048, ['https://', '']],
    ['directory', 'requestPasswordReset', 'link', 2048, ['https://', '']],
    ['directory', 'requestPasswordReset', 'email', 254, ['', '@example.com']],
    ['platform', 'createPasswordPolicy', 'name', 256],
    ['platform', 'createPasswordPolicy', 'description', 1024],
    ['platform', 'setPasswordGateway', 'type', 100],
    ['platform', 'setPasswordGateway', 'correlationAttributes.uid', 1024],
    ['control', 'createUser', 'username', 128],
    ['control', 'createUser', 'email', 254, ['', '@example.com']],
    ['control', 'createUser', 'name.given', 256],
    ['control', 'updateUser', 'name.family', 256],
    ['control', 'createUser', 'identityProvider.type', 100],
    ['control', 'createWorld', 'directoryClientID', 128],
    ['control', 'createWorld', 'policy.description', 1024],
    ['control', 'issueToken', 'scopes.0', 100],
    ['control', 'createSnapshot', 'name', 100],
  ])('of %s %s is taken, and not a character more, %s', (api, operationId, target, most, ends) => {
    const { body } = validatorsOf(routeOf(api, operationId));
    const faultsOf = (length: number) =>
      body(inside(target.split('.'), textOf(length, ends))).filter(
        (fault) => fault.target === target,
      );
    expect(faultsOf(most)).toEqual([]);
    expect(faultsOf(most + 1)).toEqual([
      {
        code: 'INVALID_VALUE',
        target,
        message: `${target} must NOT have more than ${most} characters.`,
      },
    ]);
  });

  it.each([
    ['platform', 'setPasswordGateway', 'correlationAttributes', 20, 'properties'],
    ['control', 'issueToken', 'scopes', 50, 'items'],
    ['control', 'setFaults', 'faults', 100, 'items'],
    ['control', 'createWorld', 'users', 5000, 'items'],
  ])(
    'of the number is told before what is in it, %s %s %s',
    (api, operationId, target, most, noun) => {
      const { body } = validatorsOf(routeOf(api, operationId));
      const pairs = Array.from({ length: most + 1 }, (_, index) => [`n${index}`, 7]);
      const isObject = noun === 'properties';
      expect(body({ [target]: isObject ? Object.fromEntries(pairs) : pairs })).toEqual([
        {
          code: 'INVALID_VALUE',
          target,
          message: `${target} must NOT have more than ${most} ${noun}.`,
        },
      ]);
    },
  );
});
