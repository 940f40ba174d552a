import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/start-mock.ts';

type Body = Readonly<Record<string, unknown>>;

const here = new URL('./', import.meta.url);
const files = (await readdir(here)).filter((file) => file.endsWith('.sql')).sort();

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-kept-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function call(method: string, path: string, body?: unknown): Promise<Body> {
  const response = await fetch(`${mock.url}/_mock/worlds${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}.`);
  return (await response.json()) as Body;
}

/** The members that something has, and those of what is in it. */
const shapeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, inner]) => [name, shapeOf(inner)]),
      )
    : typeof value;

/** A user and the applications of a world, as the APIs show them, without their values. */
async function shapes(environmentID: string, userID: string) {
  const { access_token } = await call('POST', `/${environmentID}/tokens`, {});
  const path = `${mock.url}/platform/v1/environments/${environmentID}/users/${userID}`;
  const user = await fetch(path, { headers: { authorization: `Bearer ${access_token}` } });
  const { applications } = await call('GET', `/${environmentID}/applications`);
  return {
    user: shapeOf(await user.json()),
    applications: (applications as unknown[]).map(shapeOf),
  };
}

const user = {
  username: 'ada.quill',
  email: 'ada.quill@example.com',
  name: { given: 'Ada', family: 'Quill' },
  password: { value: 'Fake-Harbour-2042!' },
};

describe.each(files)('%s', (file) => {
  beforeAll(async () => {
    const path = join(folder, `${file}.db`);
    const database = new DatabaseSync(path);
    database.exec(await readFile(new URL(file, here), 'utf8'));
    database.close();
    mock = await startMock({ quiet: true, store: `sqlite:${path}` });
  });
  afterAll(() => mock.close());

  /** The world of the file, its user and its snapshot. */
  async function kept() {
    const worlds = (await call('GET', ''))['worlds'] as { environmentID: string }[];
    const environmentID = worlds.map((world) => world.environmentID).find((id) => /^a{8}/.test(id));
    const users = (await call('GET', `/${environmentID}/users`))['users'] as { id: string }[];
    const snapshots = await call('GET', `/${environmentID}/snapshots`);
    const [snapshot] = snapshots['snapshots'] as { id: string }[];
    return { environmentID: environmentID ?? '', userID: users[0]?.id ?? '', snapshot };
  }

  it('opens, and has what a world of today has', async () => {
    const { environmentID, userID } = await kept();
    const made = await call('POST', '', { personas: false, users: [user] });
    const today = String(made['environmentID']);
    const [first] = (await call('GET', `/${today}/users`))['users'] as { id: string }[];
    expect(await shapes(environmentID, userID)).toEqual(await shapes(today, first?.id ?? ''));
  });

  it('has a snapshot that can be restored', async () => {
    const { environmentID, userID, snapshot } = await kept();
    expect(await call('GET', `/${environmentID}/users/${userID}`)).toMatchObject({
      enabled: false,
    });
    await call('POST', `/${environmentID}/snapshots/${snapshot?.id}/restore`);
    expect(await call('GET', `/${environmentID}/users/${userID}`)).toMatchObject({ enabled: true });
  });
});

it('there is a file of each version', () => {
  expect(files).toEqual(['before-populations.sql', 'before-pushed-requests.sql', 'current.sql']);
});
