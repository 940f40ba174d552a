import { membersOf } from '../answer.ts';
import type { Live } from '../statements/statement.ts';
import { userToken } from '../statements/user-token.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
import { leaveOut } from './left-out.ts';
import { createReplacements } from './replacements.ts';
import type { Suite } from './suite.ts';
import { testUser } from './test-users.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
/** What users may do for themselves. */
const everyScope = [
  'openid',
  ...['p1:read:user', 'p1:update:user'],
  ...['p1:read:userPassword', 'p1:reset:userPassword', 'p1:validate:userPassword'],
].join(' ');

const predefined = ['Standard', 'Basic', 'Passphrase'];

/** What a case names, and what the run has created for it. */
interface Arranged {
  /** Creates what a text names. */
  prepare(text: string): Promise<void>;
  /** The body with names of the run for what it creates or renames. */
  named(request: { api: string; method: string; path: string; body: string }): string;
  /** Puts the token in place of the text that stands for it. */
  authorize(headers: Headers): Promise<void>;
  toTenant(text: string): string;
  fromTenant(text: string): string;
  own(id: string): void;
  isOwn(id: string): boolean;
}

interface TokenRequest {
  userID?: string;
  scopes?: string[];
}

/** A copy of the policy Standard that no population uses. */
async function copyOfStandard({ tenant, throwAway }: Live): Promise<{ id: string; name: string }> {
  const list = withStatus(
    await tenant.sendPlatform({ method: 'GET', path: '/passwordPolicies' }),
    'listPasswordPolicies',
  );
  const all = membersOf(membersOf(list.body)['_embedded'])['passwordPolicies'];
  const found = (Array.isArray(all) ? all : []).map(membersOf);
  const standard = found.find(({ name }) => name === 'Standard');
  if (standard === undefined) return leaveOut('The environment has no policy Standard.');
  const {
    id: _id,
    _links,
    environment,
    createdAt,
    updatedAt,
    populationCount,
    ...rules
  } = standard;
  const name = throwAway.name();
  const made = await tenant.sendPlatform({
    ...{ method: 'POST', path: '/passwordPolicies', mediaType: 'application/json' },
    body: { ...rules, name, default: false },
  });
  const { id } = membersOf(withStatus(made, 'createPasswordPolicy', 201).body);
  if (typeof id !== 'string') throw new Unsettled('the new password policy has no id');
  return { id, name };
}

/** Nothing is created until a case names it. */
export function createArranged(live: Live, { personaNames, standIns }: Suite): Arranged {
  const { tenant, throwAway, application } = live;
  const texts = createReplacements();
  const own = new Set<string>();
  const users = new Map<string, ThrowAwayUser>();
  const password = throwAway.password();
  texts.add(standIns.currentPassword, password);
  texts.add(standIns.newPassword, throwAway.password());
  texts.add(standIns.environmentID, live.tenant.environmentID);
  texts.add(standIns.flowID, nobody);
  own.add(live.tenant.environmentID);

  async function userOf(name: string): Promise<ThrowAwayUser> {
    const made = users.get(name) ?? (await testUser(live, name, password));
    users.set(name, made);
    own.add(made.id);
    texts.add(name, made.username);
    for (const [id, named] of personaNames) if (named === name) texts.add(id, made.id);
    return made;
  }

  async function preparePolicy(): Promise<void> {
    if (texts.has(standIns.passwordPolicyID)) return;
    const { id, name } = await copyOfStandard(live);
    own.add(id);
    texts.add(standIns.passwordPolicyID, id);
    texts.add('Standard', name);
  }

  function prepareApplication(): void {
    if (application === undefined) {
      leaveOut('It needs an application that users sign on to.');
    }
    own.add(application.clientID);
    texts.add(standIns.clientID, application.clientID);
    texts.add(standIns.redirectURI, application.redirectURI);
  }

  /** The name that the run gives what a case creates. */
  function nameFor(given: unknown): string | undefined {
    if (typeof given !== 'string' || given === '' || given.toLowerCase().includes(throwAway.prefix))
      return undefined;
    if (given.length < 4) return leaveOut('Its name is too short to tell whose it is.');
    if (!texts.has(given)) texts.add(given, throwAway.name().padEnd(given.length, 'x'));
    return texts.toTenant(given);
  }

  return {
    async prepare(text) {
      const named = [...personaNames].filter(([id]) => text.includes(id)).map(([, name]) => name);
      const spelled = [...text.matchAll(/\buser\.[a-z]+\b/gi)].map(([name]) => name.toLowerCase());
      for (const name of new Set([...named, ...spelled])) await userOf(name);
      if (text.includes(standIns.passwordPolicyID)) await preparePolicy();
      if ([standIns.clientID, standIns.redirectURI].some((named) => text.includes(named)))
        prepareApplication();
    },
    named({ api, method, path, body }) {
      if (api !== 'platform' || method === 'GET') return body;
      const key = path.includes('/passwordPolicies') ? 'name' : 'username';
      if (!/\/(passwordPolicies|users)(\/[^/]+)?$/.test(path)) return body;
      let given: unknown;
      try {
        given = membersOf(JSON.parse(body))[key];
      } catch {
        return body;
      }
      if (key === 'name' && predefined.includes(String(given)))
        return leaveOut('It would create a policy with a predefined name.');
      return nameFor(given) === undefined ? body : texts.toTenant(body);
    },
    async authorize(headers) {
      const value = headers.get('authorization') ?? '';
      const [, wanted] = /^Bearer case-token\.(.+)$/.exec(value) ?? [];
      if (wanted === undefined) return;
      const { userID, scopes, ...others } = JSON.parse(atob(wanted)) as TokenRequest;
      if (Object.keys(others).length > 0) leaveOut('It needs a token that only the mock issues.');
      if (userID === undefined) return headers.set('authorization', await tenant.authorization());
      prepareApplication();
      const user = await userOf(personaNames.get(userID) ?? '');
      const token = await userToken(live, user, scopes?.join(' ') ?? everyScope);
      headers.set('authorization', `Bearer ${token}`);
    },
    toTenant: texts.toTenant,
    fromTenant: texts.fromTenant,
    own: (id) => void own.add(id),
    isOwn: (id) => own.has(id),
  };
}
