import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../generate/files.ts';
import { carriesEvidence, countLevels, describeEvidence, statementsOf } from '../src/evidence.ts';

const page = { level: 'page' };
const inferred = { level: 'inferred', note: 'Deduced from the name.' };

const document = {
  paths: {
    '/password': {
      put: {
        operationId: 'setPassword',
        'x-evidence': page,
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/PasswordSet' } } },
        },
        responses: {
          200: {
            content: {
              'application/json': { schema: { properties: { status: { type: 'string' } } } },
            },
          },
          400: { 'x-evidence': inferred },
        },
      },
      get: { operationId: 'readPassword', responses: { 200: {} } },
    },
  },
  components: {
    schemas: {
      PasswordSet: { properties: { value: {}, force: { 'x-evidence': inferred }, banned: false } },
    },
  },
};

describe('statementsOf', () => {
  test('names operations, statuses and members, each with its own evidence or that above it', () => {
    expect(statementsOf(document)).toEqual([
      { kind: 'operation', what: 'setPassword', level: 'page' },
      { kind: 'status', what: 'setPassword 200', level: 'page' },
      { kind: 'status', what: 'setPassword 400', ...inferred },
      { kind: 'member', what: 'PasswordSet.value', level: 'page' },
      { kind: 'member', what: 'PasswordSet.force', ...inferred },
      { kind: 'member', what: 'setPassword.status', level: 'page' },
      { kind: 'operation', what: 'readPassword', level: 'none' },
      { kind: 'status', what: 'readPassword 200', level: 'none' },
    ]);
  });

  test('finds evidence for every operation, status and member of the contract', async () => {
    const documents = [...(await generatedFiles())]
      .filter(([path]) => path.endsWith('.actions.json') && !path.includes('control'))
      .map(([, text]) => JSON.parse(text));
    const statements = documents.flatMap(statementsOf);
    expect(statements.length).toBeGreaterThan(400);
    expect(statements.filter(({ level }) => level === 'none')).toEqual([]);
  });
});

test('carriesEvidence tells the APIs of the vendor from our own', async () => {
  const carriers = [...(await generatedFiles())].flatMap(([path, text]) =>
    path.endsWith('.actions.json') && carriesEvidence(JSON.parse(text)) ? [path] : [],
  );
  expect(carriers).toEqual([
    'openapi/auth.actions.json',
    'openapi/directory.actions.json',
    'openapi/platform.actions.json',
  ]);
});

test('countLevels counts each kind by level', () => {
  expect(countLevels(statementsOf(document))).toEqual({
    operation: { page: 1, public: 0, inferred: 0, none: 1 },
    status: { page: 1, public: 0, inferred: 1, none: 1 },
    member: { page: 2, public: 0, inferred: 1, none: 0 },
  });
});

test('describeEvidence lists what is inferred, with its note', () => {
  expect(describeEvidence('platform', statementsOf(document))).toContain(
    '  inferred status setPassword 400: Deduced from the name.\n  inferred member PasswordSet.force: Deduced from the name.',
  );
});
