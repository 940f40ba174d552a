import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answer, member, outcome, text } from '../answer.ts';
import { beginFlow, checkIn } from '../apis/auth/sign-on.ts';
import { createTestWorld, newPassword, type TestWorld } from '../world.ts';
import { targets } from './targets.ts';
import { createUserModel, type UserModel } from './user-model.ts';

/** Milliseconds that a busy machine may take for thousands of steps. */
const timeLimit = 300_000;

const standard = '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34';
const guests = 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92';
const json = 'application/json';
const importType = 'application/vnd.pingidentity.user.import+json';

/** What the engine shows of all users. */
async function shownUsers(world: TestWorld): Promise<unknown[]> {
  const { body } = await world.platform('GET', '/users');
  return (member(body, '_embedded', 'users') as object[]).map((user) => ({
    id: text(user, 'id'),
    username: text(user, 'username'),
    enabled: member(user, 'enabled'),
    population: text(user, 'population', 'id'),
    nickname: member(user, 'nickname'),
    canAuthenticate: member(user, 'account', 'canAuthenticate'),
    status: text(user, '_embedded', 'password', 'status'),
  }));
}

const knownUsers = ({ users }: UserModel) =>
  [...users]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ password, ...user }) => ({
      ...user,
      canAuthenticate: user.enabled,
      status: password === undefined ? 'NO_PASSWORD' : 'OK',
    }));

/** A step that model and engine take together; both have to come to the same answer and users. */
const step = (
  name: string,
  inWorld: (world: TestWorld, model: UserModel) => Promise<Answer>,
  inModel: (model: UserModel, answer: Answer) => string,
): fc.AsyncCommand<UserModel, TestWorld> => ({
  check: () => true,
  toString: () => name,
  async run(model, world) {
    const answer = await inWorld(world, model);
    expect([name, outcome(answer)]).toEqual([name, inModel(model, answer)]);
    expect([name, await shownUsers(world)]).toEqual([name, knownUsers(model)]);
  },
});

/** A user of now or of before, by a number. */
function idAt({ users, former }: UserModel, number: number): string {
  const ids = [...users.map(({ id }) => id), ...former];
  return ids[number % Math.max(1, ids.length)] ?? standard;
}

const username = fc.constantFrom('ada', 'ADA', 'bo', 'Cy', 'cy', 'dee');
const place = fc.nat({ max: 9 });

const creation = (name: string, type: string, password?: string) => (asked: string) => {
  const body = {
    username: asked,
    ...(password !== undefined && { password: { value: password } }),
  };
  let expected = '';
  return step(
    `${name}(${asked})`,
    (world, model) => {
      expected = model.expectCreation(asked);
      return world.platform('POST', '/users', { type, body });
    },
    (model, answer) => {
      if (answer.status === 201) model.add(text(answer.body, 'id'), asked, password);
      return expected;
    },
  );
};

/** A step on one user, who may be gone. */
const onUser =
  (
    name: string,
    send: (world: TestWorld, path: string) => Promise<Answer>,
    change: (model: UserModel, id: string) => string,
  ) =>
  (number: number) => {
    let id = '';
    return step(
      `${name}(${number})`,
      (world, model) => {
        id = idAt(model, number);
        return send(world, `/users/${id}`);
      },
      (model) => change(model, id),
    );
  };

const put = (part: string, body: unknown) => (world: TestWorld, path: string) =>
  world.platform('PUT', path + part, { type: json, body });

const steps = [
  username.map(creation('create', json)),
  username.map(creation('import', importType, newPassword)),
  place.map(
    onUser(
      'delete',
      (world, path) => world.platform('DELETE', path),
      (model, id) => model.remove(id),
    ),
  ),
  fc.tuple(place, fc.boolean()).map(([number, enabled]) =>
    onUser(enabled ? 'enable' : 'disable', put('/enabled', { enabled }), (model, id) =>
      model.change(id, (user) => {
        user.enabled = enabled;
        return '200';
      }),
    )(number),
  ),
  fc.tuple(place, fc.constantFrom(standard, guests)).map(([number, population]) =>
    onUser(`move to ${population}`, put('/population', { id: population }), (model, id) =>
      model.change(id, (user) => {
        user.population = population;
        return '200';
      }),
    )(number),
  ),
  fc.tuple(place, username).map(([number, asked]) =>
    onUser(
      `rename to ${asked}`,
      (world, path) => world.platform('PATCH', path, { type: json, body: { username: asked } }),
      (model, id) => model.rename(id, asked),
    )(number),
  ),
  place.map(
    onUser(
      'put back with a nickname',
      async (world, path) => {
        const { body } = await world.platform('GET', path);
        const changed = {
          ...(body as object),
          username: text(body, 'username') || 'x',
          nickname: 'n',
        };
        return world.platform('PUT', path, { type: json, body: changed });
      },
      (model, id) =>
        model.change(id, (user) => {
          user.nickname = 'n';
          return '200';
        }),
    ),
  ),
  username.map((asked) =>
    step(
      `signOn(${asked})`,
      async (world) => checkIn(world, await beginFlow(world), asked, newPassword),
      (model) => model.signOn(asked, newPassword),
    ),
  ),
];

it.each(targets(200, 50))(
  '$what keeps users as a much simpler model does',
  {
    timeout: timeLimit,
  },
  async ({ runs, start }) => {
    const sandbox = await start();
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 30, size: 'max' }), async (commands) => {
        const world = await createTestWorld(sandbox, { personas: false });
        await fc.asyncModelRun(() => ({ model: createUserModel(standard), real: world }), commands);
        await world.control('DELETE', '');
      }),
      { numRuns: Number(process.env['MODEL_RUNS'] ?? runs) },
    );
  },
);
