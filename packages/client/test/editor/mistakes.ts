/** The usual mistakes with a client, by what is wrong. */
export const mistakes: Readonly<Record<string, string>> = {
  'misspells the action':
    "await platform.resetPasword({ path: { userID }, body: { newPassword: 'n' } });",
  'misspells the action in a path literal':
    "await platform.PUT('/environments/{environmentID}/users/{userID}/password#password.rest', { params: { path: { userID } }, body: { newPassword: 'n' } });",
  'misspells a path literal': "await platform.GET('/environments/{environmentID}/user');",
  'leaves out the options': 'await platform.readUser();',
  'leaves out the body': 'await platform.setPassword({ path: { userID } });',
  'leaves out the body of two forms': 'await platform.resetPassword({ path: { userID } });',
  'leaves out the path': "await platform.checkPassword({ body: { password: 'p' } });",
  'leaves out a path parameter':
    'await createPlatformClient({ region }).readUser({ path: { userID } });',
  'misspells a path parameter': 'await platform.readUser({ path: { userId: userID } });',
  'writes the parameters as for a path literal':
    'await platform.readUser({ params: { path: { userID } } });',
  'names a member of another action':
    "await platform.checkPassword({ path: { userID }, body: { newPassword: 'n' } });",
  'adds a member':
    "await platform.checkPassword({ path: { userID }, body: { password: 'p', force: true } });",
  'gives a member that may be undefined':
    "await platform.resetPassword({ path: { userID }, body: { currentPassword: maybe, newPassword: 'n' } });",
  'gives a number for a text':
    'await platform.checkPassword({ path: { userID }, body: { password: 1 } });',
  'misspells a query parameter': "await platform.listUsers({ query: { filters: '' } });",
  'reads the data without a look at the error':
    'const { data } = await platform.readPassword({ path: { userID } });\ndata.status;',
  'reads a member of the data off the result':
    'const result = await platform.readUser({ path: { userID } });\nresult.username;',
  'forgets await': 'const { data } = platform.readPassword({ path: { userID } });',
  'forgets await before unwrap': 'unwrap(platform.readPassword({ path: { userID } })).status;',
  'unwraps the error':
    'const { error } = await platform.readPassword({ path: { userID } });\nunwrap(error);',
  'gives a token for the credentials': "createPlatformClient({ region, authorization: 'token' });",
  'gives neither a region nor a base URL': 'createPlatformClient({});',
  'gives a region that the API lacks': "createPlatformClient({ region: 'US' });",
  'misspells an option': 'createPlatformClient({ region, environmentId: userID });',
};

/** A program that makes one mistake, and none else. */
export const programWith = (mistake: string): string => `
import { createPlatformClient, unwrap } from '@ping-password/client';

const region = 'EU';
const userID = 'u';
const platform = createPlatformClient({ region, environmentID: 'e' });
const maybe = ['o'].find(Boolean);
${mistake}
export { maybe, platform, region, unwrap, userID };
`;
