import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answer, outcome } from '../answer.ts';
import { beginning, createTestWorld, type TestWorld } from '../world.ts';
import { createPasswordModel, type PasswordModel, weak } from './password-model.ts';
import { targets } from './targets.ts';

/** Milliseconds that a busy machine may take for thousands of steps. */
const timeLimit = 300_000;

const userID = '11111111-1111-4111-8111-111111111111';
const [first = '', ...others] = [
  'Fake-Harbour-2042!',
  'Quiet:Window:731?',
  'Lazy#Candle#55x',
  'Ninth_Orbit=264',
  'Bright;Kettle9k',
  'Solemn+Gravel33q',
  'Copper<Tunnel71z',
  'Pale*Lantern86v',
];

/** A step that model and engine take together; both have to come to the same answer and state. */
const step = (
  name: string,
  inModel: (model: PasswordModel) => string,
  inWorld: (world: TestWorld, model: PasswordModel) => Promise<Answer>,
): fc.AsyncCommand<PasswordModel, TestWorld> => ({
  check: () => true,
  toString: () => name,
  async run(model, world) {
    // The engine goes first: what it is sent may depend on the model as it was.
    const answer = await inWorld(world, model);
    expect([name, outcome(answer)]).toEqual([name, inModel(model)]);
    const { password } = await world.state(userID);
    const { expiresAt, ...shown } = password as Record<string, unknown>;
    expect([name, shown]).toEqual([name, model.shown]);
  },
});

const act = (world: TestWorld, action: string, body?: unknown, token?: string) =>
  world.password(userID, action, body, token);

const password = fc.constantFrom(first, ...others, weak);
/** Right most of the time, for a wrong one leads nowhere interesting. */
const right = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false));
/** What somebody types: the right password when it is `undefined`. */
const guess = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  fc.constantFrom('certainly wrong', 'wrong, too', 'no better'),
);
const typed = (guessed: string | undefined, { plain = first }: PasswordModel) => guessed ?? plain;

const steps = [
  guess.map((guessed) =>
    step(
      `check(${guessed})`,
      (model) => model.check(typed(guessed, model)),
      (world, model) => act(world, 'check', { password: typed(guessed, model) }),
    ),
  ),
  fc.tuple(guess, password).map(([guessed, newPassword]) =>
    step(
      `change(${guessed}, ${newPassword})`,
      (model) => model.change(typed(guessed, model), newPassword),
      async (world, model) => {
        const body = { currentPassword: typed(guessed, model), newPassword };
        return act(world, 'reset', body, await world.tokenOf(userID));
      },
    ),
  ),
  password.map((newPassword) =>
    step(
      `chooseFirst(${newPassword})`,
      (model) => model.chooseFirst(newPassword),
      async (world) => act(world, 'reset', { newPassword }, await world.tokenOf(userID)),
    ),
  ),
  password.map((newPassword) =>
    step(
      `assign(${newPassword})`,
      (model) => model.assign(newPassword),
      (world) => act(world, 'reset', { newPassword }),
    ),
  ),
  fc
    .tuple(fc.constantFrom('set', 'setValue'), password, fc.boolean(), fc.boolean())
    .map(([action, value, forceChange, bypassPolicy]) =>
      step(
        `${action}(${value}, ${forceChange}, ${bypassPolicy})`,
        (model) => model.set(value, forceChange, bypassPolicy),
        (world) => act(world, action, { value, forceChange, bypassPolicy }),
      ),
    ),
  fc.constant(
    step(
      'clear()',
      (model) => model.clear(),
      (world) => act(world, 'setValue', {}),
    ),
  ),
  fc.constant(
    step(
      'unlock()',
      (model) => model.unlock(),
      (world) => act(world, 'unlock'),
    ),
  ),
  fc.constant(
    step(
      'force()',
      (model) => model.force(),
      (world) => act(world, 'forceChange'),
    ),
  ),
  fc.constant(
    step(
      'sendCode()',
      (model) => model.sendCode(),
      (world) => act(world, 'sendRecoveryCode'),
    ),
  ),
  fc.tuple(right, password).map(([isRight, newPassword]) =>
    step(
      `recover(${isRight}, ${newPassword})`,
      (model) => model.recover(isRight, newPassword),
      async (world) => {
        const recoveryCode = isRight ? (await world.code(userID)) || 'none' : 'WRONG';
        return act(world, 'recover', { recoveryCode, newPassword });
      },
    ),
  ),
  fc.constantFrom('lock' as const, 'unlock' as const).map((action) =>
    step(
      `account.${action}()`,
      (model) => {
        model.accountLocked = action === 'lock';
        return '200';
      },
      (world) => world.account(userID, action),
    ),
  ),
  fc
    .constantFrom(1, 60, 299, 300, 899, 900, 86_399, 86_400, 2_592_000, 15_724_800, 31_536_000)
    .map((seconds) =>
      step(
        `advance(${seconds} s)`,
        (model) => {
          model.advance(seconds * 1000);
          return '200';
        },
        (world) => world.advance(`PT${seconds}S`),
      ),
    ),
];

it.each(targets(1300, 100))(
  '$what does what a much simpler model of a password does',
  {
    timeout: timeLimit,
  },
  async ({ runs, start }) => {
    const lastChangedAt = new Date(beginning - 30 * 86_400_000).toISOString();
    const user = { id: userID, username: 'own', password: { value: first, lastChangedAt } };
    const sandbox = await start();
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 40, size: 'max' }), async (commands) => {
        const world = await createTestWorld(sandbox, { personas: false, users: [user] });
        const model = createPasswordModel(beginning, first);
        await fc.asyncModelRun(() => ({ model, real: world }), commands);
        await world.control('DELETE', '');
      }),
      { numRuns: Number(process.env['MODEL_RUNS'] ?? runs) },
    );
  },
);
