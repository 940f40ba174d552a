import type { components } from '@ping-password/contract/auth';
import { withParameters } from '../../http/address.ts';
import { environmentUrl, platformUrl } from '../../http/environment-url.ts';
import { policyResource } from '../../password/policy-resource.ts';
import { isoTime } from '../../world/clock.ts';
import { defaultPolicy, policyOf } from '../../world/policies.ts';
import type { UserRecord } from '../../world/records.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import { type Later, later } from '../later.ts';
import { authorizeResponse } from './authorize-response.ts';
import { actionsOfStatus, idleLifetime, userOf } from './flow.ts';
import { devicesIn, passcodeIn } from './flow-devices.ts';
import type { FlowCall } from './types.ts';

type Flow = components['schemas']['Flow'];

/** Whether a flow has ended, well or not. */
const isOver = (status: string) => status === 'COMPLETED' || status === 'FAILED';

/** What a flow tells of its user: the name of the person is for those who have proved who they are. */
function shown({ id, username, name }: UserRecord, { authenticatedAt }: FlowRecord) {
  return { id, username, ...(name && authenticatedAt !== undefined && { name }) };
}

/** What a flow shows of the parties, and of the rules for a new password. */
function embedded(
  { world, baseUrl, ...call }: FlowCall,
  flow: FlowRecord,
): NonNullable<Flow['_embedded']> {
  // Before the password, the user would tell whether the name exists.
  const user = flow.status === 'PASSWORD_REQUIRED' ? undefined : userOf(world, flow);
  const policy = user ? policyOf(world, user) : defaultPolicy(world);
  const application = world.get('applications', flow.clientID);
  const devices = devicesIn(flow, user);
  const asksForPassword = ['password.reset', 'password.recover'].some((relation) =>
    actionsOfStatus(flow.status).includes(relation),
  );
  // The policy is a resource of the Platform API, whose address it keeps.
  const platform = { ...call, world, baseUrl: `${platformUrl(baseUrl)}/v1` };
  return {
    ...(user && { user: shown(user, flow) }),
    ...(application && { application: { id: application.id, name: application.name } }),
    ...(devices && { devices }),
    ...(asksForPassword && { passwordPolicy: policyResource(policy, platform) }),
  } as NonNullable<Flow['_embedded']>;
}

/** The page of the application, or of the mock, that leads a user through a flow. */
export function signOnPageOf(
  { world, tools }: Pick<FlowCall, 'world' | 'tools'>,
  { id, clientID }: FlowRecord,
): string {
  const page = world.get('applications', clientID)?.loginPageUrl ?? tools.signOnPage;
  return withParameters(page, { environmentId: world.id, flowId: id });
}

/** What a flow belongs to: its session, and without redirects its environment, which it has from the start. */
function belongings(call: FlowCall, { status, sessionID, responseMode }: FlowRecord) {
  const session = { session: { id: sessionID } };
  if (responseMode !== 'pi.flow') return session;
  return { environment: { id: call.world.id }, ...(isOver(status) && session) };
}

/** The methods that the user has passed, as RFC 8176 names them. */
const authenticatorsOf = ({ secondFactorAt }: FlowRecord) =>
  secondFactorAt === undefined ? ['pwd'] : ['pwd', 'otp'];

/** A flow with exactly the links of its status; without redirects, that of the page that could follow, too. */
export function flowResource(call: FlowCall, flow: FlowRecord): Flow {
  const environment = environmentUrl(call.baseUrl, call.world.id);
  const self = { href: `${environment}/flows/${flow.id}` };
  return {
    _links: {
      self,
      ...Object.fromEntries(actionsOfStatus(flow.status).map((relation) => [relation, self])),
      ...(flow.responseMode === 'pi.flow' &&
        !isOver(flow.status) && { signOnPage: { href: signOnPageOf(call, flow) } }),
    },
    id: flow.id,
    ...belongings(call, flow),
    resumeUrl: `${environment}/as/resume?flowId=${flow.id}`,
    status: flow.status,
    createdAt: isoTime(flow.createdAt),
    expiresAt: isoTime(flow.touchedAt + idleLifetime),
    ...(flow.authenticatedAt !== undefined && { authenticators: authenticatorsOf(flow) }),
    ...passcodeIn(flow),
    ...(flow.error && { error: flow.error }),
    _embedded: embedded(call, flow),
  };
}

/**
 * A flow after an action: complete without a redirect, it brings what the application asked for, with the
 * same code again when it is resumed. Reading brings none.
 */
export function movedFlow(call: FlowCall, flow: FlowRecord): Later<Flow> {
  const resource = flowResource(call, flow);
  if (flow.status !== 'COMPLETED' || flow.responseMode !== 'pi.flow') return resource;
  const response = authorizeResponse(call, flow);
  if (response === undefined) return resource;
  const state = flow.state !== undefined && { state: flow.state };
  return later(response, (given) => ({ ...resource, authorizeResponse: { ...given, ...state } }));
}
