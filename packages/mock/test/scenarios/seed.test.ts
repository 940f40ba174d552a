import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineWorld, type MockOptions, startMock } from '../../src/index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seed-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file and gives its path. */
async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

type Json = Record<string, unknown>;

/** Runs something on a mock that ends afterwards. */
async function onMock<T>(
  options: MockOptions,
  run: (call: (path: string, body?: unknown) => Promise<Json>, environmentID: string) => Promise<T>,
): Promise<T> {
  const mock = await startMock({ quiet: true, ...options });
  try {
    return await run(async (path, body) => {
      const response = await fetch(`${mock.url}/_mock/worlds${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, ...((await response.json()) as Json) };
    }, mock.environmentID);
  } finally {
    await mock.close();
  }
}

const yaml = `
name: Strict lockout
clock: { now: 2026-01-01T00:00:00Z, frozen: true }
personas: false
users:
  - username: ada
    password: { value: Fake-Harbour-2042!, lastChangedAgo: P30D, lockedFor: PT15M }
policy:
  name: Strict
  excludesCommonlyUsed: true
  excludesProfileData: true
  notSimilarToCurrent: true
  lockout: { failureCount: 3, durationSeconds: 900 }
faults:
  - { kind: error, operationId: readUser, count: 1 }
`;

const strict = defineWorld({
  name: 'Strict lockout',
  clock: { now: '2026-01-01T00:00:00Z', frozen: true },
  personas: false,
  users: [
    {
      username: 'ada',
      password: { value: 'Fake-Harbour-2042!', lastChangedAgo: 'P30D', lockedFor: 'PT15M' },
    },
  ],
  policy: {
    name: 'Strict',
    excludesCommonlyUsed: true,
    excludesProfileData: true,
    notSimilarToCurrent: true,
    lockout: { failureCount: 3, durationSeconds: 900 },
  },
  faults: [{ kind: 'error', operationId: 'readUser', count: 1 }],
});

describe('a world to begin with', () => {
  it.each([
    ['YAML', () => file('world.yaml', yaml)],
    ['JSON', () => file('world.json', JSON.stringify({ $schema: 'world.schema.json', ...strict }))],
    ['JavaScript', () => file('world.mjs', `export default ${JSON.stringify(strict)}`)],
    ['TypeScript', () => file('world.mts', `type A = 1; export default ${JSON.stringify(strict)}`)],
    ['an object', async () => strict],
  ])('is read from %s', async (_, seed) => {
    await onMock({ seed: await seed() }, async (call, environmentID) => {
      expect(environmentID).toBe('1fc5d678-8b0f-8111-ab14-6563f39e1223');
      expect(await call(`/${environmentID}`)).toMatchObject({
        name: 'Strict lockout',
        users: 1,
        clock: { now: '2026-01-01T00:00:00.000Z', frozen: true },
      });
      expect(await call(`/${environmentID}/users`)).toMatchObject({
        users: [
          {
            username: 'ada',
            password: {
              status: 'PASSWORD_LOCKED_OUT',
              lastChangedAt: '2025-12-02T00:00:00.000Z',
              secondsUntilUnlock: 900,
            },
          },
        ],
      });
      expect(await call(`/${environmentID}/faults`)).toMatchObject({ faults: strict.faults });
    });
  });

  it('is made again by its name, with what is given beside it', async () => {
    await onMock({ seed: [strict, await file('other.yaml', 'personas: false')] }, async (call) => {
      const made = await call('', { scenario: 'Strict lockout', name: 'Mine' });
      expect(made).toMatchObject({ status: 201, name: 'Mine', users: 1, default: false });
      expect(await call('', { scenario: 'other' })).toMatchObject({ status: 201, users: 0 });
      expect(await call('', { scenario: 'nowhere' })).toMatchObject({
        status: 400,
        details: [
          {
            code: 'INVALID_VALUE',
            target: 'scenario',
            message: 'There is no such scenario. These exist: Strict lockout, other.',
          },
        ],
      });
    });
  });

  it('takes the place of the default world where it has its identifier', async () => {
    const seed = { environmentID: 'ABFBA8F6-49eb-49f5-a5d9-80ad5c98f9f6', personas: false };
    await onMock({ seed }, async (call, environmentID) => {
      expect(await call(`/${environmentID}`)).toMatchObject({ default: true, users: 0 });
    });
  });
});

it('the YAML of the README makes a world', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, text = ''] = /^```yaml\n(.*?)^```/ms.exec(readme) ?? [];
  await onMock({ seed: await file('readme.yaml', text) }, async (call) => {
    const made = await call('', { scenario: 'Strict lockout' });
    expect(made).toMatchObject({ status: 201, users: 2, policies: 4 });
  });
});

describe('a world that cannot be made', () => {
  it.each([
    [
      'a member that is not there',
      'users:\n  - username: ada\n    pasword: x\n',
      ':3:5: users.0.pasword',
    ],
    ['a wrong type', 'name: n\npersonas: 3\n', ':2:1: personas'],
    [
      'a missing name',
      'users:\n  - email: a@example.com\n',
      ':2:5: users.0.username: username or persona',
    ],
    [
      'a wrong duration',
      'users:\n  - { username: a, password: { lockedFor: 15m } }\n',
      ':2:32: users.0.password.lockedFor',
    ],
    [
      'an unknown action',
      'faults:\n  - kind: error\n    operationId: readPasword\n',
      ':3:5: faults.0.operationId: There is no such action.',
    ],
    ['no YAML', 'name: "x\nusers: [\n', ':'],
    ['no object', '- a\n', ':1:1: A world is an object'],
    ['a key twice', 'name: a\nname: b\n', ':2:1: Map keys must be unique'],
  ])('is named with file, line and member: %s', async (_, text, told) => {
    const path = await file('wrong.yaml', text);
    await expect(startMock({ quiet: true, seed: path })).rejects.toThrow(path + told);
  });

  it('is named by its file where that is missing or another kind', async () => {
    const missing = join(folder, 'missing.yaml');
    await expect(startMock({ seed: missing })).rejects.toThrow(
      `--seed ${missing} cannot be read: ENOENT.`,
    );
    await expect(startMock({ seed: 'world.toml' })).rejects.toThrow(
      '--seed world.toml must end in .yaml, .yml, .json, .ts, .mts, .js, .mjs.',
    );
    const empty = await file('empty.mjs', 'export const world = {};');
    await expect(startMock({ seed: empty })).rejects.toThrow(
      `--seed ${empty} cannot be loaded: it has no default export; write \`export default defineWorld({ … })\`.`,
    );
    await expect(startMock({ seed: [strict, strict] })).rejects.toThrow(
      'seed: Another world of --seed has the name Strict lockout.',
    );
    await expect(startMock({ seed: strict, mode: 'examples' })).rejects.toThrow(
      '--seed needs --mode sandbox, which keeps state.',
    );
  });
});
