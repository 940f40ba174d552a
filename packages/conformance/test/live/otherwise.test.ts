import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/live/report.ts';
import { type Got, json, type Otherwise } from './tenant.ts';
import { useRuns } from './use-runs.ts';

const { run, newestTenant } = useRuns();

const reportOf = async (otherwise: Otherwise, only?: readonly string[]): Promise<Report> =>
  (await run(otherwise, only && { only })).report;

const error = (status: number, code: string) => json({ code, message: 'Otherwise.' }, status);

type Rule = readonly [
  name: string,
  result: 'differs' | 'found',
  observed: string,
  isMeant: (got: Got) => boolean,
  answer: (sandbox: () => Promise<Response>) => Promise<Response> | Response,
];

const rules: readonly Rule[] = [
  [
    'password-validate/send',
    'found',
    '200 OK',
    ({ mediaType }) => mediaType.includes('password.validate'),
    () => json({ status: 'OK' }),
  ],
  [
    'policy-list-size/members',
    'found',
    '_embedded _links',
    ({ method, path }) => method === 'GET' && path.endsWith('/passwordPolicies'),
    async (sandbox) => {
      const answer = await sandbox();
      if (!answer.ok) return answer;
      const { _embedded, _links } = (await answer.json()) as Record<string, unknown>;
      return json({ _embedded, _links });
    },
  ],
  [
    'platform/readUserEnabled/200',
    'differs',
    '204',
    ({ method, path }) =>
      method === 'GET' && path.endsWith('/enabled') && !path.includes('00000000-'),
    () => new Response(null, { status: 204 }),
  ],
  [
    'user-filter-words/quoted',
    'differs',
    'not found',
    ({ path }) => path.includes('enabled+eq+"true"+and'),
    () => json({ _embedded: { users: [] }, _links: {} }),
  ],
  [
    'user-limits/family',
    'differs',
    '400 REQUEST_FAILED',
    ({ body }) => body.includes('Tern4'),
    () => error(400, 'REQUEST_FAILED'),
  ],
  [
    'unknown-path/check',
    'found',
    '403 ACCESS_FAILED',
    ({ path }) => path.endsWith('/password/check'),
    () => error(403, 'ACCESS_FAILED'),
  ],
  [
    'response-media-types/other',
    'found',
    '406 (other)',
    ({ accept }) => accept === 'text/csv',
    () => new Response(null, { status: 406 }),
  ],
  [
    'broken-encoding/setValue',
    'found',
    '400 INVALID_REQUEST',
    ({ body, mediaType }) => body.includes('{BCRYPT}garbage') && mediaType.includes('setValue'),
    () => error(400, 'INVALID_REQUEST'),
  ],
  [
    'authorize-errors/client',
    'found',
    '302, elsewhere, error none',
    ({ path }) => path.includes('client_id=00000000'),
    () => new Response(null, { status: 302, headers: { location: 'https://example.com/' } }),
  ],
  [
    'directory-method/PUT',
    'found',
    '404 NOT_FOUND',
    ({ method, path }) => method === 'PUT' && path.startsWith('/directory/'),
    () => error(404, 'NOT_FOUND'),
  ],
];

const otherwise: Otherwise = (got, sandbox) => {
  const rule = rules.find(([, , , isMeant]) => isMeant(got));
  return rule?.[4](sandbox);
};

describe('a tenant that does ten things otherwise', () => {
  it('differs in exactly these, and tells where nobody says what is right', async () => {
    const { observations } = await reportOf(otherwise);
    const differing = observations.filter(({ result }) => result !== 'holds');
    const seen = differing.map(({ entry, id, result, observed }) => [
      `${entry}/${id}`,
      result,
      observed,
    ]);
    expect(seen.sort()).toEqual(rules.map((rule) => rule.slice(0, 3)).sort());
  });
});

describe('an observation is unclear', () => {
  const only = ['digit-class'];
  const isMeant = ({ body }: Got) => body.includes('1234567890');

  it('where the credentials lack a permission', async () => {
    const { observations } = await reportOf(
      (got) => (isMeant(got) ? error(403, 'ACCESS_FAILED') : undefined),
      only,
    );
    expect(observations.map(({ id, result, observed }) => [id, result, observed])).toEqual([
      ['usual', 'holds', '201'],
      ['other', 'unclear', 'The credentials lack a permission: 403 ACCESS_FAILED'],
    ]);
  });

  it('where the second answer is another one', async () => {
    let times = 0;
    const { observations } = await reportOf((got) => {
      if (!isMeant(got)) return undefined;
      times += 1;
      return times === 1 ? error(409, 'REQUEST_FAILED') : undefined;
    }, only);
    expect(observations[1]).toMatchObject({
      result: 'unclear',
      observed: 'It varies: 409 REQUEST_FAILED, then 400 INVALID_DATA: INVALID_VALUE minCharacters',
    });
  });
});

describe('what no source rules out', () => {
  const state = ({ method, path }: Got) => method === 'GET' && path.endsWith('/password');
  const changed = (change: object) => async (got: Got, sandbox: () => Promise<Response>) => {
    const answer = await sandbox();
    return state(got) ? json({ ...((await answer.json()) as object), ...change }) : answer;
  };
  const told = ({ observations }: Report) =>
    observations.map(({ id, result, observed }) => [id, result, observed]);

  it('is found where the state of a password has a member more, and does not differ', async () => {
    const more = await reportOf(changed({ passwordAuthority: 'PING_ONE' }), [
      'one-complete-answer',
    ]);
    expect(told(more)).toEqual([
      ['members', 'holds', 'environment lastChangedAt passwordPolicy status user'],
      ['more', 'found', 'passwordAuthority'],
    ]);
  });

  it('is unclear where an import makes another state than a statement is about', async () => {
    const other = await reportOf(changed({ status: 'OK' }), ['expired-or-temporary']);
    expect(told(other)).toEqual([
      [
        'check',
        'unclear',
        'Could not be settled: importUser makes a password in the state OK, not MUST_CHANGE_PASSWORD',
      ],
    ]);
  });

  it('is left to other statements where a locked password is refused by another code', async () => {
    const locked = await reportOf(
      async ({ mediaType }, sandbox) => {
        const answer = await sandbox();
        const text = await answer.clone().text();
        const isMeant = mediaType.includes('check') && text.includes('PASSWORD_LOCKED_OUT');
        return isMeant && answer.status === 400 ? error(400, 'PASSWORD_LOCKED_OUT') : answer;
      },
      ['lock-status'],
    );
    expect(told(locked).slice(0, 2)).toEqual([
      ['check-status', 'holds', '400'],
      ['check', 'found', '400 PASSWORD_LOCKED_OUT'],
    ]);
  });

  it('is not asked of a media type for a resource that there is not', async () => {
    await reportOf(() => undefined, ['platform/checkPassword', 'platform/updatePasswordPolicy']);
    const unheard = newestTenant()?.requests.filter(({ mediaType }) =>
      mediaType.includes('unheard'),
    );
    expect(unheard?.map(({ path }) => path.includes('00000000-'))).toEqual([false, false]);
  });
});

describe('an answer that breaks the contract', () => {
  it('is told by its operation, its status and the names in it', async () => {
    const { answers } = await reportOf(
      async (got, sandbox) => {
        const answer = await sandbox();
        if (got.method !== 'GET' || !got.path.endsWith('/password')) return answer;
        const state = (await answer.json()) as object;
        return json({ ...state, status: 7, lastChangedAt: 'Sarah Smith' });
      },
      ['one-complete-answer'],
    );
    expect(answers.filter(({ differences }) => differences.length > 0)).toEqual([
      {
        operation: 'platform/readPassword',
        status: 200,
        answers: 2,
        differences: ['INVALID_VALUE status', 'INVALID_VALUE lastChangedAt'],
      },
    ]);
  });
});
