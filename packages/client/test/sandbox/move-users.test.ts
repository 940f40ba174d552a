import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodedPassword } from '../../src/encoded-password.ts';
import { findUsers, pages } from '../../src/lists.ts';
import { checkPassword } from '../../src/migrate.ts';
import { type MoveReport, moveUsers } from '../../src/move-users.ts';
import { directoryID, directoryPassword, directoryWorld } from './directory-world.ts';

const people = 1000;
/** Some hash of the password, as an export of the old store may have it. */
const salt = Buffer.from('fake-salt');
const digest = createHash('sha256').update(directoryPassword).update(salt).digest();
const hash = encodedPassword.ssha256(Buffer.concat([digest, salt]).toString('base64'));

type World = Awaited<ReturnType<typeof directoryWorld>>;

const onlyMoved = { filter: 'userName sw "moved."' };

/** Everything that PingOne tells of its users. */
async function usersOf({ platform, environmentID }: World) {
  const query = { limit: 200 };
  const all: object[] = [];
  for await (const user of pages(platform.listUsers, { path: { environmentID }, query }))
    all.push(user);
  return all;
}

describe('1,000 Directory users', () => {
  let world: World;
  let first: MoveReport;
  let before: object[];

  beforeAll(async () => {
    world = await directoryWorld(people);
    before = await usersOf(world);
    first = await moveUsers({ ...world, ...onlyMoved, password: () => hash });
  });

  it('move once, with their passwords, and a second run changes nothing', async () => {
    expect(first).toMatchObject({
      done: people,
      failed: 0,
      failures: {},
      complete: true,
      imported: people,
      disabled: people / 10,
      unchanged: 0,
      withoutPassword: [],
    });
    const after = await usersOf(world);
    expect(after).toHaveLength(before.length + people);
    await world.takeJournal();
    const second = await moveUsers({ ...world, ...onlyMoved, password: () => hash });
    expect(second).toMatchObject({ imported: 0, disabled: 0, unchanged: people, failed: 0 });
    const calls = (await world.takeJournal()).map(({ method }) => method);
    expect(new Set(calls)).toEqual(new Set(['GET']));
    expect(await usersOf(world)).toEqual(after);
  });
});

describe('a moved user', () => {
  const moveOne = async (options: object = {}) => {
    const world = await directoryWorld(11);
    const report = await moveUsers({ ...world, ...onlyMoved, password: () => hash, ...options });
    const target = { platform: world.platform, environmentID: world.environmentID };
    const check = async (index: number, password: string) => {
      const username = `moved.${String(index).padStart(4, '0')}`;
      const { response, notes } = await checkPassword(target, { username, password });
      return [response.status, ...notes];
    };
    const [user] = await findUsers(world.platform, {
      environmentID: world.environmentID,
      email: 'moved.0001@example.com',
    });
    return { ...world, report, check, user };
  };

  it('has the old password, and has to change it where the Directory asks for that', async () => {
    const { check, user } = await moveOne();
    expect(user).toMatchObject({ username: 'moved.0001', externalId: directoryID(1) });
    expect(await check(1, directoryPassword)).toEqual([200]);
    expect(await check(1, 'wrong')).toEqual([400]);
    expect(await check(5, directoryPassword)).toEqual([200, 'passwordExpired']);
  });

  it('is disabled where the Directory says so', async () => {
    const { report, platform, environmentID } = await moveOne();
    expect(report.disabled).toBe(2);
    const email = 'moved.0010@example.com';
    const [user] = await findUsers(platform, { environmentID, email });
    expect(user?.enabled).toBe(false);
  });

  it('without a known password has none, and is named', async () => {
    const { report, platform, environmentID, user } = await moveOne({
      password: ({ id }: { id: string }) => (id === directoryID(1) ? undefined : hash),
    });
    expect(report.withoutPassword).toEqual([directoryID(1)]);
    const path = { environmentID, userID: user?.id ?? '' };
    expect((await platform.readPassword({ path })).data?.status).toBe('NO_PASSWORD');
  });

  it('whose name another user has is a failure, and the others move', async () => {
    const world = await directoryWorld(3);
    const { environmentID, platform } = world;
    await platform.createUser({ path: { environmentID }, body: { username: 'moved.0002' } });
    const report = await moveUsers({ ...world, ...onlyMoved, password: () => hash });
    expect(report).toMatchObject({ imported: 2, failures: { invalidInput: [directoryID(2)] } });
  });

  it('is finished by the next run when the first got no further than the import', async () => {
    const world = await directoryWorld(1);
    const broken = Object.assign(Object.create(world.platform), {
      PUT: async () => {
        throw new TypeError('No answer came to updateUserEnabled.');
      },
    });
    const first = await moveUsers({ ...world, ...onlyMoved, platform: broken });
    expect(first).toMatchObject({
      imported: 1,
      disabled: 0,
      failures: { tryLater: [directoryID(0)] },
    });
    const second = await moveUsers({ ...world, ...onlyMoved });
    expect(second).toMatchObject({ imported: 0, disabled: 1, failed: 0 });
  });
});
