import { membersOf, parsed } from '../answer.ts';
import { nobody } from '../identifiers.ts';
import type { Live } from '../statements/statement.ts';
import { userToken } from '../statements/user-token.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { leaveOut } from './left-out.ts';
import { createReplacements, type Replacements } from './replacements.ts';
import { copyOfStandard } from './standard-policy.ts';
import type { Suite } from './suite.ts';
import { testUser } from './test-users.ts';

/** What users may do for themselves. */
const everyScope = [
  'openid',
  ...['p1:read:user', 'p1:update:user'],
  ...['p1:read:userPassword', 'p1:reset:userPassword', 'p1:validate:userPassword'],
].join(' ');

const predefined = ['Standard', 'Basic', 'Passphrase'];

/** What a case names, and what the run has created for it. */
export interface Arranged {
  readonly live: Live;
  readonly suite: Suite;
  readonly texts: Replacements;
  /** The identifiers of what the run has. */
  readonly own: Set<string>;
  readonly users: Map<string, ThrowAwayUser>;
  /** The password of each user of the case. */
  readonly password: string;
}

/** Nothing is created until a case names it. */
export function createArranged(live: Live, suite: Suite): Arranged {
  const { tenant, throwAway } = live;
  const { standIns } = suite;
  const texts = createReplacements();
  const password = throwAway.password();
  texts.add(standIns.currentPassword, password);
  texts.add(standIns.newPassword, throwAway.password());
  texts.add(standIns.environmentID, tenant.environmentID);
  texts.add(standIns.flowID, nobody);
  return { live, suite, texts, password, own: new Set([tenant.environmentID]), users: new Map() };
}

/** The user in place of a test user, who is created when a case names it first. */
async function userOf(arranged: Arranged, name: string): Promise<ThrowAwayUser> {
  const { live, suite, texts, own, users, password } = arranged;
  const made = users.get(name) ?? (await testUser(live, name, password));
  users.set(name, made);
  own.add(made.id);
  texts.add(name, made.username);
  for (const [id, named] of suite.personaNames) if (named === name) texts.add(id, made.id);
  return made;
}

async function preparePolicy({ live, suite, texts, own }: Arranged): Promise<void> {
  const { passwordPolicyID } = suite.standIns;
  if (texts.has(passwordPolicyID)) return;
  const { id, name } = await copyOfStandard(live);
  own.add(id);
  texts.add(passwordPolicyID, id);
  texts.add('Standard', name);
}

function prepareApplication({ live, suite, texts, own }: Arranged): void {
  const { clientID, redirectURI } =
    live.application ?? leaveOut('It needs an application that users sign on to.');
  own.add(clientID);
  texts.add(suite.standIns.clientID, clientID);
  texts.add(suite.standIns.redirectURI, redirectURI);
}

/** Creates what a text of a request names. */
export async function prepare(arranged: Arranged, text: string): Promise<void> {
  const { personaNames, standIns } = arranged.suite;
  const named = [...personaNames].filter(([id]) => text.includes(id)).map(([, name]) => name);
  const spelled = [...text.matchAll(/\buser\.[a-z]+\b/gi)].map(([name]) => name.toLowerCase());
  for (const name of new Set([...named, ...spelled])) await userOf(arranged, name);
  if (text.includes(standIns.passwordPolicyID)) await preparePolicy(arranged);
  if ([standIns.clientID, standIns.redirectURI].some((one) => text.includes(one)))
    prepareApplication(arranged);
}

/** The body of a request, with a name of the run for what it creates or renames. */
export function withOwnName({ live, texts }: Arranged, path: string, body: string): string {
  const [, collection] = /\/(passwordPolicies|users)(?:\/[^/]+)?$/.exec(path) ?? [];
  if (collection === undefined) return body;
  const given = membersOf(parsed(body))[collection === 'users' ? 'username' : 'name'];
  if (typeof given !== 'string' || given === '') return body;
  if (given.toLowerCase().includes(live.throwAway.prefix)) return body;
  if (collection !== 'users' && predefined.includes(given))
    return leaveOut('It would create a policy with a predefined name.');
  if (given.length < 4) return leaveOut('Its name is too short to tell whose it is.');
  if (!texts.has(given)) texts.add(given, live.throwAway.name().padEnd(given.length, 'x'));
  return texts.toTenant(body);
}

interface TokenRequest {
  userID?: string;
  scopes?: string[];
}

/** The header with the token in place of the text that stands for it. */
export async function authorizationOf(arranged: Arranged, value: string): Promise<string> {
  const [, wanted] = /^Bearer case-token\.(.+)$/.exec(value) ?? [];
  if (wanted === undefined) return value;
  const { live, suite } = arranged;
  const { userID, scopes, ...others } = JSON.parse(atob(wanted)) as TokenRequest;
  if (Object.keys(others).length > 0) leaveOut('It needs a token that only the mock issues.');
  if (userID === undefined) return live.tenant.authorization();
  prepareApplication(arranged);
  const user = await userOf(arranged, suite.personaNames.get(userID) ?? '');
  return `Bearer ${await userToken(live, user, scopes?.join(' ') ?? everyScope)}`;
}
