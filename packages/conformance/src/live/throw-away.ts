import type { User } from '@ping-password/contract/platform';
import { type Answer, answerOf, describeAnswer, membersOf } from './answer.ts';
import { prefix, type RandomBytes, randomPassword } from './names.ts';
import type { Tenant } from './tenant.ts';
import { NotPermitted, withStatus } from './unsettled.ts';

/** A user that exists for one statement. */
export interface ThrowAwayUser {
  readonly id: string;
  readonly username: string;
  /** The password; empty where the user has none. */
  readonly password: string;
  /** Path parameters of the user. */
  readonly path: { readonly userID: string };
}

/** How a user differs from one with a new password. */
interface NewUser {
  readonly password?: 'none' | 'temporary';
  readonly value?: string;
  readonly name?: { readonly given: string; readonly family: string };
}

/** Makes throw-away users. */
export interface ThrowAway {
  /**
   * A user with a password that is not temporary; `value` is the password, a new one unless given.
   *
   * @throws NotPermitted where the worker may not create the first one; Unsettled where another is refused.
   */
  user(options?: NewUser): Promise<ThrowAwayUser>;
  /** A name that nothing has yet, and that cleaning up recognises. */
  name(): string;
  /** What every name begins with. */
  readonly prefix: string;
  /** A password that no user has yet. */
  password(): string;
  /** The identifier of the population of the run; absent where the default one is used. */
  readonly populationID: string | undefined;
  /** Keeps a secret out of the report. */
  keepOut(secret: string): void;
  /** Every password, name and identifier that was made: what a report must not hold. */
  secrets(): readonly string[];
}

/** Creates a population for the run, or takes the default one where that is refused. */
async function createPopulation(tenant: Tenant, name: string): Promise<string | undefined> {
  const description = 'Throw-away users of a test run. Delete it when no run is going on.';
  const { status, body } = await tenant.sendPlatform({
    method: 'POST',
    path: '/populations',
    mediaType: 'application/json',
    body: { name, description },
  });
  const { id } = membersOf(body);
  return status === 201 && typeof id === 'string' ? id : undefined;
}

type ImportBody = Parameters<Tenant['platform']['importUser']>[0]['body'];

const importUser = (tenant: Tenant, body: ImportBody): Promise<Answer> =>
  answerOf(tenant.platform.importUser({ body }));

const notPermitted = (answer: Answer) =>
  new NotPermitted(
    `The worker application may not create users: ${describeAnswer(answer)}. Give it the role Identity Data Admin for this environment, and run the command again.`,
  );

/** Prepares a run: its population, and how its users are made. */
export async function createThrowAway(
  tenant: Tenant,
  run: string,
  random: RandomBytes,
): Promise<ThrowAway> {
  if (!run.startsWith(prefix)) throw new TypeError(`The name of a run begins with ${prefix}.`);
  const made: string[] = [];
  let count = 0;
  let isPermitted = false;
  const keep = (text: string) => {
    made.push(text);
    return text;
  };
  const name = () => {
    count += 1;
    return keep(`${run}-${count}`);
  };
  const populationID = await createPopulation(tenant, run);
  const population = populationID === undefined ? {} : { population: { id: populationID } };
  return {
    populationID,
    prefix,
    name,
    password: () => keep(randomPassword(random)),
    keepOut: keep,
    secrets: () => made,
    async user({ password: kind, value, name: personal } = {}) {
      const username = name();
      const password = kind === 'none' ? '' : keep(value ?? randomPassword(random));
      const forced = kind === 'temporary' && { forceChange: true };
      const answer = await importUser(tenant, {
        ...{ username, email: `${username}@example.com`, ...population },
        ...(personal && { name: personal }),
        ...(password && { password: { value: password, ...forced } }),
      });
      if (answer.status === 403 && !isPermitted) throw notPermitted(answer);
      const { id } = withStatus(answer, 'importUser', 201).body as User;
      isPermitted = true;
      return { id: keep(id), username, password, path: { userID: id } };
    },
  };
}
