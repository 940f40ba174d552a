import type { Route } from '../../src/http/route-table.ts';
import { populationIDs } from '../../src/world/populations.ts';
import { text } from '../answer.ts';
import { createPasswordModel } from '../model/password-model.ts';
import { createUserModel } from '../model/user-model.ts';
import { beginning } from '../world.ts';
import { deviceID, userID } from './arrange.ts';
import { known, weak } from './passwords.ts';
import { nothing } from './requests.ts';

/** A request that keeps the contract, as the model sees it. */
export interface ModelRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly hasQuery: boolean;
  readonly body: Readonly<Record<string, unknown>>;
  readonly asUser: boolean;
  /** The code that was mailed. */
  readonly code: string | undefined;
}

/** What the model expects; nothing where it knows too little to tell. */
type Expect = (request: ModelRequest) => string | undefined;

const standard = Object.values(populationIDs)[0] ?? '';
const told = new Set<unknown>([...known, weak, 'certainly wrong']);

const model = () => createPasswordModel(beginning, known[0]);

function userModel() {
  const users = createUserModel(standard);
  users.add(userID, 'own', known[0]);
  return users;
}

/** The text of a member, when it is one of the passwords that the model knows. */
const passwordIn = (body: ModelRequest['body'], name: string) =>
  told.has(body[name]) ? String(body[name]) : undefined;

const isOnly = (body: object, ...names: string[]) =>
  Object.keys(body).every((name) => names.includes(name));

const ok: Expect = ({ hasQuery }) => (hasQuery ? undefined : '200');

const reset: Expect = ({ body, asUser }) => {
  const next = passwordIn(body, 'newPassword');
  if (next === undefined || !isOnly(body, 'currentPassword', 'newPassword')) return undefined;
  if (!asUser) return 'currentPassword' in body ? undefined : model().assign(next);
  if (!('currentPassword' in body)) return model().chooseFirst(next);
  const current = passwordIn(body, 'currentPassword');
  return current === undefined ? undefined : model().change(current, next);
};

const set: Expect = ({ body }) => {
  const { value, forceChange = false, bypassPolicy = false } = body;
  if (!isOnly(body, 'value', 'forceChange', 'bypassPolicy')) return undefined;
  if (typeof forceChange !== 'boolean' || typeof bypassPolicy !== 'boolean') return undefined;
  if (!told.has(value)) return undefined;
  return model().set(String(value), forceChange, bypassPolicy);
};

const create: Expect = ({ body }) => {
  const { username } = body;
  const isPlain = typeof username === 'string' && /^[a-z.]+$/i.test(username);
  return isPlain && isOnly(body, 'username') ? userModel().expectCreation(username) : undefined;
};

const recover: Expect = ({ body, code }) => {
  const next = passwordIn(body, 'newPassword');
  if (next === undefined || typeof body['recoveryCode'] !== 'string') return undefined;
  const coded = model();
  coded.sendCode();
  return coded.recover(body['recoveryCode'] === code, next);
};

const check: Expect = ({ body }) => {
  const plain = passwordIn(body, 'password');
  return plain === undefined ? undefined : model().check(plain);
};

const signOn: Expect = ({ body: { username, password } }) =>
  typeof username === 'string' && told.has(password) && /^(own|nobody)$/i.test(username)
    ? userModel().signOn(username, String(password))
    : undefined;

const changeInFlow: Expect = ({ body }) => {
  const next = passwordIn(body, 'newPassword');
  const current = passwordIn(body, 'currentPassword');
  if (next === undefined || current === undefined) return undefined;
  const forced = model();
  forced.force();
  return forced.change(current, next);
};

const expectations: Readonly<Record<string, Expect>> = {
  'platform checkPassword': check,
  'platform resetPassword': reset,
  'platform setPassword': set,
  'platform setPasswordValue': (request) =>
    Object.keys(request.body).length === 0 ? model().clear() : set(request),
  'platform recoverPassword': recover,
  'platform unlockPassword': () => model().unlock(),
  'platform forcePasswordChange': () => model().force(),
  'platform sendRecoveryCode': () => model().sendCode(),
  'platform unlockAccount': ok,
  'platform readPassword': ok,
  'platform readUser': ok,
  'platform createUser': create,
  'platform deleteUser': () => userModel().remove(userID),
  'platform readUserEnabled': ok,
  'platform updateUserEnabled': ok,
  'platform readUserPopulation': ok,
  'platform readPopulation': ok,
  'platform listPasswordPolicies': ok,
  'platform readPasswordPolicy': ok,
  'platform updateUserPopulation': ({ body }) =>
    Object.values(populationIDs).includes(String(body['id']) as never) ? '200' : undefined,
  'platform lockAccount': ({ body }) => (Object.keys(body).length === 0 ? '200' : undefined),
  'platform deletePasswordPolicy': () => '204',
  'auth checkUsernamePassword': signOn,
  'auth resetFlowPassword': changeInFlow,
  'auth recoverFlowPassword': recover,
  'auth sendFlowRecoveryCode': () => model().sendCode(),
  'auth checkOtp': ({ body, code }) => (body['otp'] === code ? '200' : undefined),
  'auth verifyUser': ({ body, code }) => (body['verificationCode'] === code ? '200' : undefined),
  'auth resetFlowSession': ok,
  'auth sendVerificationCode': ok,
  'auth selectDevice': ({ body }) => (text(body, 'device', 'id') === deviceID ? '200' : undefined),
  'auth readUserInfoByPost': ok,
  'auth readFlow': ok,
  'auth readSigningKeys': ok,
  'auth readOpenIDConfiguration': ok,
  'auth readUserInfo': ok,
  'control listWorlds': ok,
  'control readWorld': ok,
  'control readClock': ok,
  'control listUsers': ok,
  'control readUser': ok,
  'control listApplications': ok,
  'control readApplication': ok,
  'control listSnapshots': ok,
  'control readFaults': ok,
  'control exportWorld': ok,
  'control resetWorld': ok,
  'control restoreSnapshot': ok,
  'control deleteWorld': () => '204',
  'control clearInbox': () => '204',
  'control deleteUser': () => '204',
  'control deleteApplication': () => '204',
  'control clearJournal': () => '204',
  'control deleteSnapshot': () => '204',
  'control clearFaults': () => '204',
  'directory readUser': ok,
};

/** Whether the models know what an action does. */
export const isModelled = ({ api, action }: Route): boolean =>
  `${api.name} ${action.operationId}` in expectations;

/** The outcome of a request that keeps the contract, by the models of a password and of users. */
export function expectationOf({ api, action }: Route, request: ModelRequest): string | undefined {
  if (request.path['environmentID'] === nothing) return undefined;
  // Whether others exist is none of a user's business.
  if (Object.values(request.path).includes(nothing))
    return request.asUser || api.name === 'auth' ? undefined : '404 NOT_FOUND';
  // Identifiers of the Directory, of applications and of snapshots have no form that could be wrong.
  if (Object.values(request.path).includes('me')) return '404 NOT_FOUND';
  return expectations[`${api.name} ${action.operationId}`]?.(request);
}
