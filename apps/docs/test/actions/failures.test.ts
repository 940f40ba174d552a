import { describe, expect, it } from 'vitest';
import { type Failure, failuresOf, repeatWords, successesOf } from '../../src/actions/failures.ts';
import { apiOf, readApis } from '../../src/contract.ts';
import { petApi } from '../example-api.ts';

const page = { level: 'page', sources: ['A'] } as const;
const inferred = { level: 'inferred', sources: ['A'], note: 'Deduced.' } as const;
const open = { level: 'public', sources: ['A'] } as const;

const bad = {
  summary: 'It is bad',
  value: { code: 'BAD', evidence: inferred, details: [{ code: 'A' }, { code: 'B' }] },
};
const late = { summary: 'Come later', value: {} };
const api = apiOf('platform', {
  ...petApi.document,
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        'x-evidence': page,
        responses: {
          200: { content: { 'application/json': { examples: { all: { value: [] } } } } },
          400: { $ref: '#/components/responses/Bad' },
          401: {
            content: {
              'application/json': { examples: { who: { $ref: '#/components/examples/who' } } },
            },
          },
          404: {},
          503: { content: { 'application/json': { examples: { late } } } },
        },
      },
    },
  },
  components: {
    responses: {
      Bad: { 'x-evidence': inferred, content: { 'application/json': { examples: { bad } } } },
    },
    examples: {
      who: { summary: 'Who is it', 'x-evidence': open, value: { error: 'invalid_client' } },
    },
  },
});

describe('successesOf', () => {
  it('finds the answers below 400', () => {
    expect(api.actions.flatMap((action) => successesOf(api, action))).toEqual([
      { status: '200', example: 'all', value: [], evidence: page },
    ]);
  });
});

describe('failuresOf', () => {
  it('finds every named answer from 400 on with the evidence closest to it', () => {
    expect(api.actions.flatMap((action) => failuresOf(api, action))).toEqual([
      {
        status: '400',
        example: 'bad',
        summary: 'It is bad',
        value: bad.value,
        code: 'BAD',
        outcome: 'invalidInput',
        evidence: inferred,
        detail: { code: 'A' },
      },
      {
        status: '401',
        example: 'who',
        summary: 'Who is it',
        value: { error: 'invalid_client' },
        code: 'invalid_client',
        outcome: 'notAllowed',
        evidence: open,
      },
      {
        status: '503',
        example: 'late',
        summary: 'Come later',
        value: {},
        code: '',
        outcome: 'tryLater',
        evidence: page,
      },
    ] satisfies Failure[]);
  });

  it('finds some for each action of the contract, each with a summary', async () => {
    const failures = (await readApis()).flatMap((each) =>
      each.actions.map((action) => failuresOf(each, action)),
    );
    expect(failures.filter(({ length }) => length === 0)).toEqual([]);
    expect(failures.flat().filter(({ summary }) => !summary)).toEqual([]);
  });
});

describe('repeatWords', () => {
  const [action] = api.actions;
  it.each([
    ['safe', '429', 'after `Retry-After`'],
    ['proven', '429', 'after `Retry-After`'],
    ['safe', '503', 'yes, after a growing wait'],
    ['proven', '503', 'no, it may have been processed'],
    ['safe', '400', 'no'],
  ] as const)('tells of a %s action after %s: %s', (retry, status, words) => {
    expect(action && repeatWords({ ...action, retry }, status)).toBe(words);
  });
});
