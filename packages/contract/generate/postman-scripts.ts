import type { Action } from '../src/action.ts';

const store = (variable: string, member: string) =>
  `if (pm.response.code < 300) pm.environment.set('${variable}', pm.response.json().${member});`;

const storeFlow = [
  "const page = pm.response.headers.get('Location') ?? '';",
  'const [, flowID] = /[?&]flowId=([^&]+)/.exec(page) ?? [];',
  "if (flowID) pm.environment.set('flowID', flowID);",
];

// Postman keeps no cookie that is `Secure` when it comes over plain HTTP, as the mock's does.
const storeSession = [
  "const cookies = pm.response.headers.filter(({ key }) => key.toLowerCase() === 'set-cookie');",
  "const [, session] = /\\bST=([^;]+)/.exec(cookies.map(({ value }) => value).join(' ')) ?? [];",
  "if (session) pm.environment.set('session', session);",
];

/** What later requests take from the answer of an action. */
const stored: Readonly<Record<string, readonly string[]>> = {
  'auth.authorize': storeFlow,
  'auth.authorizeByForm': storeFlow,
  'auth.checkUsernamePassword': storeSession,
  'auth.issueToken': [store('workerToken', 'access_token')],
  'control.createSnapshot': [store('snapshotID', 'id')],
  'control.issueToken': [store('userToken', 'access_token')],
  'control.readNewestMessage': [store('recoveryCode', 'code')],
  'platform.createPasswordPolicy': [store('passwordPolicyID', 'id')],
};

/** The lines of the script that Postman runs after the answer to an action. */
export const scriptOf = (api: string, { operationId, responses }: Action): string[] => [
  `pm.test('The status is documented', () => {`,
  `  pm.expect(pm.response.code).to.be.oneOf([${Object.keys(responses).join(', ')}]);`,
  '});',
  ...(stored[`${api}.${operationId}`] ?? []),
];
