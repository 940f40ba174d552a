import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type ActionDocument,
  actionsOf,
  operationOf,
  resolveReference,
} from '@ping-password/contract';
import { describe, expect, it } from 'vitest';
import { createActionClient } from '../src/action-client.ts';
import { ApiError, type Outcome, outcomeOf, unwrap } from '../src/index.ts';
import { recordingFetch } from './recording-fetch.ts';

const require = createRequire(import.meta.url);

/** What each error example of the contract means. */
const expected: Record<string, Outcome> = {
  accountNotUsable: 'notAllowed',
  actionNotOffered: 'notAllowed',
  alphabetSequenceRule: 'policy',
  badGateway: 'tryLater',
  bothProofs: 'codeDead',
  emptyPassword: 'unexpected',
  emptyValue: 'unexpected',
  excludesCommonlyUsed: 'policy',
  excludesProfileData: 'policy',
  externalIdentity: 'notAllowed',
  flowExpired: 'flowExpired',
  history: 'policy',
  insufficientPermissions: 'notAllowed',
  invalidClient: 'notAllowed',
  invalidEmail: 'unexpected',
  invalidFilter: 'unexpected',
  invalidGateway: 'unexpected',
  invalidGrant: 'codeDead',
  invalidIdentifier: 'unexpected',
  invalidPage: 'unexpected',
  invalidRequest: 'unexpected',
  invalidToken: 'notAllowed',
  length: 'policy',
  licenseExceeded: 'notAllowed',
  lockedOut: 'locked',
  malformedJson: 'unexpected',
  maxRepeatedCharacters: 'policy',
  minCharacters: 'policy',
  minComplexity: 'policy',
  minUniqueCharacters: 'policy',
  missingCookie: 'notAllowed',
  newPasswordPolicy: 'policy',
  noPassword: 'notAllowed',
  notFound: 'unexpected',
  notSimilarToCurrent: 'policy',
  numberSequenceRule: 'policy',
  policyAgeConflict: 'unexpected',
  policyDefault: 'notAllowed',
  policyInUse: 'notAllowed',
  policyNameTaken: 'unexpected',
  policyRequiredValue: 'unexpected',
  quotaExceeded: 'rateLimited',
  qwertySequenceRule: 'policy',
  rateLimited: 'rateLimited',
  recoveryCodeExhausted: 'locked',
  recoveryCodeExpired: 'codeDead',
  recoveryCodeWrong: 'codeWrong',
  requiredCode: 'unexpected',
  requiredPassword: 'unexpected',
  requiredUsername: 'unexpected',
  requiredValue: 'unexpected',
  shiftedNumberRowSequenceRule: 'policy',
  tooYoung: 'tooYoung',
  unavailable: 'tryLater',
  unexpectedError: 'unexpected',
  unknownClient: 'unexpected',
  unknownUser: 'unexpected',
  unsupportedMediaType: 'unexpected',
  valuePolicy: 'policy',
  valueRequired: 'unexpected',
  wrongCurrentPassword: 'wrongPassword',
  wrongOldPassword: 'wrongPassword',
  wrongPassword: 'wrongPassword',
  wrongToken: 'codeDead',
  // The user's in a flow, the account's in the Directory.
  'auth invalidCredentials': 'wrongPassword',
  'directory invalidCredentials': 'notAllowed',
};

interface Example {
  path: string;
  method: string;
  status: number;
  key: string;
  value: unknown;
}

interface Operation {
  responses: Record<string, unknown>;
}

function errorExamples(api: string): Example[] {
  const file = require.resolve(`@ping-password/contract/openapi/${api}.actions.json`);
  const document: ActionDocument = JSON.parse(readFileSync(file, 'utf8'));
  return actionsOf(document).flatMap((action) =>
    Object.entries((operationOf(document, action) as Operation).responses).flatMap(
      ([status, response]) => {
        const { content = {} } = resolveReference(document, response) as {
          content?: Record<string, { examples?: object }>;
        };
        const examples = Object.values(content).flatMap((media) =>
          Object.entries(media.examples ?? {}),
        );
        return Number(status) < 400
          ? []
          : examples.map(([key, example]) => {
              const { value } = resolveReference(document, example) as { value: unknown };
              return {
                path: action.path,
                method: action.method,
                status: Number(status),
                key,
                value,
              };
            });
      },
    ),
  );
}

describe.each(['auth', 'directory', 'platform'])('the errors of %s', (api) => {
  const examples = errorExamples(api);
  it.each(examples)('$method $path $status $key', async ({ path, method, status, key, value }) => {
    const { fetch } = recordingFetch(JSON.stringify(value), { status });
    const client = createActionClient<Record<string, { get: { responses: object } }>>(
      { routes: {}, server: { url: '', regions: {} } },
      { baseUrl: 'http://127.0.0.1', fetch, retry: false },
    );
    const call = client[method as 'GET'] as (
      path: string,
    ) => Promise<{ error?: unknown; response: Response }>;
    const result = await call(path);
    const outcome = expected[`${api} ${key}`] ?? expected[key];
    expect([outcomeOf(result.error), outcomeOf(thrownBy(() => unwrap(result)))]).toEqual([
      outcome,
      outcome,
    ]);
  });
});

it('every example file of an error has its outcome above', () => {
  const specs = new URL('../../../specs/', import.meta.url);
  const names = ['auth', 'directory', 'platform'].flatMap((api) =>
    readdirSync(new URL(`${api}/examples/`, specs)).flatMap(
      (file) => /^(?:\w*ErrorBody|OAuthError)\.(\w+)\.yaml$/.exec(file)?.[1] ?? [],
    ),
  );
  const missing = names.filter((name) => !expected[name] && !expected[`auth ${name}`]);
  expect(missing).toEqual(['invalidEnvironmentIdentifier']);
});

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

describe('outcomeOf', () => {
  const answer = (status: number, body: object, path = '/x') =>
    outcomeOf(new ApiError(status, body, undefined, { path }));
  const flow = '/{environmentID}/flows/{flowID}';

  it.each([
    ['a broken connection', new TypeError('fetch failed'), 'tryLater'],
    ['a system error', Object.assign(new Error('x'), { code: 'ECONNRESET' }), 'tryLater'],
    ['a timeout', new DOMException('', 'TimeoutError'), 'tryLater'],
    ['an abort', new DOMException('', 'AbortError'), 'tryLater'],
    ['another error', new RangeError('x'), 'unexpected'],
    ['nothing', undefined, 'unexpected'],
    ['text', 'boom', 'unexpected'],
    ['a body that was stored', { code: 'REQUEST_LIMITED' }, 'rateLimited'],
    ['a code that is no vendor code', { code: 'constructor' }, 'unexpected'],
    ['an unreadable success', new ApiError(200, undefined), 'unexpected'],
  ])('of %s', (_title, error, outcome) => {
    expect(outcomeOf(error)).toBe(outcome);
  });

  it.each([
    [502, 'tryLater'],
    [503, 'tryLater'],
    [504, 'tryLater'],
    [500, 'unexpected'],
    [401, 'notAllowed'],
    [403, 'notAllowed'],
    [404, 'unexpected'],
    [429, 'rateLimited'],
  ])('of a %i without a code is %s', (status, outcome) => {
    expect(answer(status, {})).toBe(outcome);
  });

  it('of a missing flow needs no message', () => {
    expect(answer(404, {}, flow)).toBe('flowExpired');
    expect(answer(404, { code: 'NOT_FOUND', message: 'No such user.' }, flow)).toBe('unexpected');
  });

  it('of a code without tries left is codeDead', () => {
    const detail = { code: 'INVALID_VALUE', target: 'recoveryCode', message: 'm' };
    const innerError = { attemptsRemaining: 0 };
    expect(answer(400, { details: [{ ...detail, innerError }] })).toBe('codeDead');
    expect(answer(400, { details: [detail] })).toBe('codeWrong');
  });

  it('looks past a detail that means nothing', () => {
    const details = [
      { code: 'NEW', message: 'm' },
      { code: 'PASSWORD_TOO_YOUNG', message: 'm' },
    ];
    expect(answer(400, { details })).toBe('tooYoung');
  });
});
