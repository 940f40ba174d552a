import type { Route } from '../../src/http/route-table.ts';
import { populationIDs } from '../../src/world/populations.ts';
import { member, text } from '../answer.ts';
import { beginFlow, checkIn, cookieOf, redeem, signOn } from '../apis/auth/sign-on.ts';
import { beginning, type TestWorld } from '../world.ts';
import { known } from './passwords.ts';

/** The user whom the requests are about. */
export const userID = '11111111-1111-4111-8111-111111111111';

/** The world that a request is sent to. */
export const worldInput = {
  personas: true,
  users: [
    {
      id: userID,
      username: 'own',
      email: 'own@example.com',
      password: {
        value: known[0],
        lastChangedAt: new Date(beginning - 30 * 86_400_000).toISOString(),
      },
    },
  ],
};

/** What a request takes from the world: values for its placeholders, and a session. */
export interface Live {
  readonly values: Readonly<Record<string, string>>;
  readonly cookie?: string;
}

type Prepare = (world: TestWorld) => Promise<Live>;

const inFlow = (flowID: string, more: Record<string, string> = {}): Live => ({
  values: { flowID, flowId: flowID, ...more },
});

const own = (world: TestWorld, flowID: string) => checkIn(world, flowID, 'own', known[0]);

const begun: Prepare = async (world) => inFlow(await beginFlow(world));

const identifying: Prepare = async (world) =>
  inFlow(await beginFlow(world, { acr_values: 'Identifier_First' }));

const forced: Prepare = async (world) => {
  await world.password(userID, 'forceChange');
  const flowID = await beginFlow(world);
  const cookie = cookieOf(await own(world, flowID));
  return { ...inFlow(flowID), cookie };
};

const forgotten: Prepare = async (world) => {
  const flowID = await beginFlow(world);
  await world.flowCall(flowID, 'password.forgot', { username: 'own' });
  return inFlow(flowID, { code: await world.code(userID) });
};

const registering: Prepare = async (world) => {
  const flowID = await beginFlow(world);
  const body = { username: 'new', email: 'new@example.com', password: known[1] };
  await world.flowCall(flowID, 'user.register', body);
  const { body: mail } = await world.control('GET', '/inbox/newest?to=new@example.com');
  return inFlow(flowID, { code: text(mail, 'code') });
};

/** The device that the contract's example chooses. */
export const deviceID = '6b2d94f0-5c17-4e8a-b3d6-0f9a27c1e584';
const device = { id: deviceID, type: 'EMAIL' };

/** A flow in which the user has to send a passcode, or to choose the device for it. */
const secondFactor = async (world: TestWorld, ...mfaDevices: object[]): Promise<Live> => {
  await world.control('PATCH', `/users/${userID}`, { mfaDevices });
  const flowID = await beginFlow(world);
  const cookie = cookieOf(await own(world, flowID));
  return { ...inFlow(flowID, { code: await world.code(userID) }), cookie };
};

const asked: Prepare = (world) => secondFactor(world, device);
const choosing: Prepare = (world) =>
  secondFactor(world, device, { type: 'SMS', phone: '+1 512 555 0100' });

const withIDToken: Prepare = async (world) => {
  const { body } = await redeem(world, await signOn(world));
  return { values: { id_token_hint: text(body, 'id_token') } };
};

const unusedPolicy: Prepare = async (world) => {
  const { body } = await world.platform('GET', '/passwordPolicies');
  const policies = member(body, '_embedded', 'passwordPolicies') as object[];
  const unused = policies.find((policy) => text(policy, 'name') === 'Passphrase');
  return { values: { passwordPolicyID: text(unused, 'id') } };
};

const saved: Prepare = async (world) => {
  const { body } = await world.control('POST', '/snapshots', {});
  return { values: { snapshotID: text(body, 'id') } };
};

const signedOn: Prepare = async (world) => {
  const flowID = await beginFlow(world);
  const cookie = cookieOf(await own(world, flowID));
  return { ...inFlow(flowID), cookie };
};

const mailed: Prepare = async (world) => {
  await world.password(userID, 'sendRecoveryCode');
  return { values: { code: await world.code(userID) } };
};

const nothing: Prepare = async () => ({ values: {} });

const preparations: Readonly<Record<string, Prepare>> = {
  'platform recoverPassword': mailed,
  'auth readFlow': begun,
  'auth resumeFlow': signedOn,
  'auth lookUpUser': identifying,
  'auth checkUsernamePassword': begun,
  'auth requestFlowRecovery': begun,
  'auth registerUser': begun,
  'auth resetFlowSession': begun,
  'auth resetFlowPassword': forced,
  'auth recoverFlowPassword': forgotten,
  'auth sendFlowRecoveryCode': forgotten,
  'auth verifyUser': registering,
  'auth sendVerificationCode': registering,
  'auth selectDevice': choosing,
  'auth checkOtp': asked,
  'auth signOffByIDToken': withIDToken,
  'auth signOff': withIDToken,
  'control deleteSnapshot': saved,
  'control restoreSnapshot': saved,
  'control forkSnapshot': saved,
  'platform deletePasswordPolicy': unusedPolicy,
};

/** Prepares what an action needs, such as a flow that waits for it. */
export async function arrange(world: TestWorld, { api, action }: Route): Promise<Live> {
  const prepare = preparations[`${api.name} ${action.operationId}`] ?? nothing;
  const { values, ...rest } = await prepare(world);
  const ids = {
    environmentID: world.environmentID,
    userID,
    passwordPolicyID: '5da98f13-ad62-4234-86d3-01018f6ef0ad',
    populationID: Object.values(populationIDs)[0] ?? '',
    id: '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
    applicationID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    token: world.workerToken(),
  };
  return { values: { ...ids, ...values }, ...rest };
}

/** The credentials that the action takes. */
export async function authorizationFor(
  world: TestWorld,
  { api, action }: Route,
  asUser: boolean,
  text: string,
): Promise<string | undefined> {
  if (api.name === 'directory')
    return `Basic ${btoa(`sandbox-directory-${world.environmentID}:sandbox-api-key`)}`;
  const schemes = action.security.flat();
  const takesBoth = schemes.includes('workerToken') && schemes.includes('userToken');
  if (schemes.includes('userToken') && (asUser || !takesBoth))
    return `Bearer ${await world.tokenOf(userID)}`;
  if (schemes.includes('workerToken')) return `Bearer ${world.workerToken()}`;
  // An application authenticates in one way, and a public one not at all.
  const isWorker = !/client_secret|b9b7e1f2/.test(text);
  if (!schemes.includes('clientSecret') || !isWorker) return undefined;
  return `Basic ${btoa('6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01:sandbox-worker-secret')}`;
}
