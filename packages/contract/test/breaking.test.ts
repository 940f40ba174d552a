import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../compatibility/breaking.ts';

const released = (view: string) =>
  fileURLToPath(new URL(`../openapi/platform.${view}.json`, import.meta.url));
const password = '/environments/{environmentID}/users/{userID}/password';
const set = 'application/vnd.pingidentity.password.set+json';

type Node = Record<string, unknown>;
type Edit = (document: Node) => void;

const at = (document: Node, keys: string[]) =>
  keys.reduce<Node>((node, key) => node[key] as Node, document);

/** Puts a value at the end of a path, or takes it away. */
const put =
  (value: unknown, ...keys: string[]): Edit =>
  (document) => {
    at(document, keys.slice(0, -1))[keys.at(-1) ?? ''] = value;
  };
const remove =
  (...keys: string[]): Edit =>
  (document) => {
    delete at(document, keys.slice(0, -1))[keys.at(-1) ?? ''];
  };
const both =
  (...edits: Edit[]): Edit =>
  (document) => {
    for (const edit of edits) edit(document);
  };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breaking-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Compares a view with itself after an edit. */
async function after(view: string, edit: Edit) {
  const document = JSON.parse(readFileSync(released(view), 'utf8'));
  edit(document);
  const revision = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(revision, JSON.stringify(document));
  return compare(released(view), revision);
}

const setBody = ['components', 'schemas', 'PasswordSet'];

describe('a breaking edit', () => {
  const edits: [string, string, Edit, string][] = [
    [
      'a removed media type',
      'wire',
      remove('paths', password, 'put', 'requestBody', 'content', set),
      `Media type \`${set}\` was removed.`,
    ],
    [
      'a removed action',
      'actions',
      remove('paths', `${password}#password.set`),
      `Path \`${password}#password.set\` was removed.`,
    ],
    [
      'a new required member',
      'actions',
      put(['value', 'forceChange'], ...setBody, 'required'),
      'Properties of `PasswordSet` became required: `forceChange`.',
    ],
    [
      'a new enum',
      'actions',
      put(['x'], ...setBody, 'properties', 'value', 'enum'),
      "Enum of `value` was set to 'x'.",
    ],
    [
      'a removed status',
      'actions',
      remove('paths', password, 'get', 'responses', '404'),
      'Response `404` was removed.',
    ],
  ];

  test.each(edits)('%s is caught', async (_title, view, edit, message) => {
    const { bump, breaking, announced } = await after(view, edit);
    expect({ bump, announced }).toEqual({ bump: 'major', announced: false });
    expect(breaking).toContain(message);
  });

  test.each([
    [
      'a state',
      ['components', 'schemas', 'PasswordStatus', 'x-states', 'EXTERNAL'],
      'State `EXTERNAL` of #/components/schemas/PasswordStatus was removed.',
    ],
    [
      'an example',
      [
        'components',
        'responses',
        'TooManyRequests',
        'content',
        'application/json',
        'examples',
        'rateLimited',
      ],
      'Example `rateLimited` of #/components/responses/TooManyRequests/content/application/json was removed.',
    ],
  ])('%s that is gone is caught', async (_title, keys, message) => {
    const { bump, breaking } = await after('actions', remove(...keys));
    expect({ bump, breaking }).toEqual({ bump: 'major', breaking: [message] });
  });

  test('a known value that is gone is caught', async () => {
    const keys = ['components', 'schemas', 'ErrorBody', 'properties', 'code', 'x-extensible-enum'];
    const { breaking } = await after('actions', put(['NOT_FOUND'], ...keys));
    expect(breaking).toContain(
      'Known value `REQUEST_LIMITED` of #/components/schemas/ErrorBody/properties/code was removed.',
    );
  });

  test('a narrowed enum of a parameter is caught', async () => {
    const { breaking } = await after(
      'actions',
      put(['other'], 'components', 'parameters', 'expandPasswordPolicy', 'schema', 'enum'),
    );
    expect(breaking).toEqual([expect.stringContaining('passwordPolicy')]);
  });

  test('a renamed operationId is caught', async () => {
    const { breaking } = await after(
      'actions',
      put('fetchPassword', 'paths', password, 'get', 'operationId'),
    );
    expect(breaking).toEqual([expect.stringContaining('`operationId` of operation')]);
  });

  const { info } = JSON.parse(readFileSync(released('actions'), 'utf8'));
  const [major = 0, minor = 0, patch = 0] = info.version.split('.').map(Number);

  test.each([
    [`${major}.${minor + 1}.0`, true],
    [`${major + 1}.0.0`, true],
    [`${major}.${minor}.${patch + 1}`, false],
  ])('is announced by version %s: %s', async (version, announced) => {
    const comparison = await after(
      'actions',
      both(put(version, 'info', 'version'), remove('paths', `${password}#password.set`)),
    );
    expect(comparison.announced).toBe(announced);
  });
});

describe('a harmless edit', () => {
  const edits: [string, Edit, string][] = [
    ['an optional member', put({ type: 'string' }, ...setBody, 'properties', 'hint'), 'minor'],
    [
      'a new action',
      put(
        { post: { operationId: 'dancePassword', responses: { 200: { description: 'OK.' } } } },
        'paths',
        `${password}#password.dance`,
      ),
      'minor',
    ],
    [
      'prose',
      put('Says the same in other words.', 'paths', password, 'get', 'description'),
      'patch',
    ],
    ['nothing', () => undefined, 'none'],
  ];

  test.each(edits)('%s passes', async (_title, edit, bump) => {
    expect(await after('actions', edit)).toMatchObject({ bump, breaking: [] });
  });
});
