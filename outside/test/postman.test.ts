import { type Mock, startMock } from '@ping-password/mock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requests, runNewman } from '../src/run-newman.ts';

let mock: Mock;

beforeEach(async () => {
  mock = await startMock({ quiet: true });
});
afterEach(() => mock.close());

const tokens = ['auth.issueToken', 'control.issueToken'];

test('every request gets a documented status', async () => {
  const ids = [...tokens, ...requests];
  const { answers, failures } = await runNewman(mock.url, ids);
  expect(failures).toEqual([]);
  expect(answers.map((answer) => answer.split(' ')[0])).toEqual(ids);
});

/** Requests that all succeed in this order on a fresh mock. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'a user changes the password': [
    ...['platform.listUsers', 'platform.readUser', 'platform.readPassword'],
    ...['platform.checkPassword', 'platform.resetPassword'],
  ],
  'an administrator sets the password': ['platform.setPassword'],
  'an administrator sets the value of the password': ['platform.setPasswordValue'],
  'an LDAP directory keeps the password': ['platform.setPasswordGateway'],
  'an administrator forces a change and unlocks': [
    ...['platform.forcePasswordChange', 'platform.unlockPassword'],
    ...['platform.lockAccount', 'platform.unlockAccount'],
  ],
  'a user recovers the password': [
    ...['platform.sendRecoveryCode', 'control.readNewestMessage', 'platform.recoverPassword'],
  ],
  'an administrator creates a user': ['platform.createUser'],
  'an administrator imports a user': ['platform.importUser'],
  'an administrator changes a user': [
    ...['platform.replaceUser', 'platform.updateUser'],
    ...['platform.readUserEnabled', 'platform.updateUserEnabled'],
  ],
  'an administrator moves a user and deletes it': [
    ...['platform.listPopulations', 'platform.readPopulation', 'platform.readUserPopulation'],
    ...['platform.updateUserPopulation', 'platform.deleteUser'],
  ],
  'a password policy comes and goes': [
    ...['platform.listPasswordPolicies', 'platform.createPasswordPolicy'],
    ...['platform.readPasswordPolicy', 'platform.updatePasswordPolicy'],
    'platform.deletePasswordPolicy',
  ],
  'a user signs on': [
    ...['auth.readOpenIDConfiguration', 'auth.readSigningKeys', 'auth.authorize'],
    ...['auth.readFlow', 'auth.checkUsernamePassword', 'auth.resumeFlow'],
  ],
  'a user starts the sign-on again': ['auth.authorize', 'auth.resetFlowSession'],
  'a user has to change the password at sign-on': [
    ...['platform.forcePasswordChange', 'auth.authorizeByForm'],
    ...['auth.checkUsernamePassword', 'auth.resetFlowPassword', 'auth.resumeFlow'],
  ],
  'a user recovers the password at sign-on': [
    ...['auth.authorize', 'auth.requestFlowRecovery', 'auth.sendFlowRecoveryCode'],
    ...['control.readNewestMessage', 'auth.recoverFlowPassword'],
  ],
  'tokens are looked into and end': [
    ...['auth.introspectToken', 'auth.readUserInfo', 'auth.readUserInfoByPost'],
    ...['auth.revokeToken', 'auth.signOff'],
  ],
  'a Directory user changes the password': [
    ...['directory.listUsers', 'directory.readUser', 'directory.checkPassword'],
    ...['directory.requestPasswordReset', 'directory.resetPassword'],
  ],
};

test('the orders have every action of the vendor but those that the collection cannot prepare', () => {
  const used = Object.values(orders).flat();
  const vendors = requests.filter((id) => !id.startsWith('control.'));
  expect(vendors.filter((id) => ![...tokens, ...used].includes(id))).toEqual([
    // Its answer is for the next authorize, and an application has to allow the other.
    ...['auth.pushAuthorizationRequest', 'auth.signOffByIDToken'],
    // The name is asked for first only when the sign-on policy says so.
    'auth.lookUpUser',
    // Their codes are in mails to new users, and devices have to be given to a user first.
    ...['auth.registerUser', 'auth.verifyUser', 'auth.sendVerificationCode'],
    ...['auth.selectDevice', 'auth.checkOtp'],
  ]);
});

test.each(Object.entries(orders))('all requests succeed when %s', async (_, ids) => {
  const { answers, failures } = await runNewman(mock.url, [...tokens, ...ids]);
  expect(failures).toEqual([]);
  expect(answers.filter((answer) => !/ (2\d\d|302)$/.test(answer))).toEqual([]);
  expect(answers).toHaveLength(tokens.length + ids.length);
});
