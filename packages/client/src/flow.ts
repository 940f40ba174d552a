import { type Flow, type paths, states } from '@ping-password/contract/auth';
import type { ActionClient } from './call/action-types.ts';
import { ApiError, apiErrorOf } from './errors/api-error.ts';
import { outcomeOf } from './errors/outcome.ts';
import type { AuthorizeQuery, FlowStep, KnownStatus } from './flow-types.ts';

export { createPkce, type Pkce } from './credentials/pkce.ts';
export type {
  AuthorizeQuery,
  EndedFlow,
  FlowAction,
  FlowStep,
  KnownFlow,
  KnownStatus,
  UnknownFlow,
} from './flow-types.ts';

/** A sign-on that the driver takes through its steps. */
interface SignOn {
  readonly auth: ActionClient<paths>;
  readonly environmentID: string;
  readonly authorize: AuthorizeQuery | undefined;
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

const flowPath = '/{environmentID}/flows/{flowID}';

const isFlow = (data: unknown): data is Flow => typeof (data as Flow | undefined)?.id === 'string';

const isKnown = (status: string): status is KnownStatus => Object.hasOwn(states.FlowStatus, status);

/** Where the sign-on stands after a call; a refused action leaves it where it was. */
function stepOf(signOn: SignOn, result: Result, before?: Flow): FlowStep {
  if (result.response.ok && isFlow(result.data)) return alive(signOn, result.data);
  const { status } = result.response;
  const error =
    apiErrorOf(result.error) ?? new ApiError(status, undefined, `${status} No flow came.`);
  const ended = { error, restart: () => restart(signOn) };
  if (outcomeOf(error) === 'flowExpired') return { status: 'expired', ...ended };
  return before ? alive(signOn, before, error) : { status: 'refused', ...ended };
}

function alive(signOn: SignOn, data: Flow, error?: ApiError): FlowStep {
  const { auth, environmentID } = signOn;
  const { status } = data;
  const params = { path: { environmentID, flowID: data.id } };
  const common = {
    data,
    ...(error && { error }),
    read: async () => stepOf(signOn, await auth.GET(flowPath, { params }), data),
    restart: () => restart(signOn),
  };
  if (!isKnown(status)) return { ...common, status: 'unknown' };
  const actions: readonly string[] = states.FlowStatus[status].actions;
  const perform = async (action: string, body?: object) => {
    if (!actions.includes(action))
      throw new TypeError(`${action} is not an action of a flow in ${status}.`);
    // The types of `do` tie action and body together; here any of them will do.
    const path = `${flowPath}#${action}` as `${typeof flowPath}#password.reset`;
    const options = { params, body } as { params: typeof params; body: never };
    return stepOf(signOn, await auth.POST(path, options), data);
  };
  return { ...common, status, do: perform } as FlowStep;
}

async function begin(signOn: SignOn, query: AuthorizeQuery): Promise<FlowStep> {
  const { auth, environmentID } = signOn;
  const result = await auth.GET('/{environmentID}/as/authorize', {
    params: { path: { environmentID }, query: { ...query, response_mode: 'pi.flow' } },
  });
  return stepOf(signOn, result);
}

async function restart(signOn: SignOn): Promise<FlowStep> {
  if (signOn.authorize) return begin(signOn, signOn.authorize);
  throw new TypeError('Give authorize to continueFlow, or send the user back to the application.');
}

/**
 * Begins a sign-on in which the flow itself is the answer (`response_mode=pi.flow`).
 *
 * @param auth a client of the Auth API.
 * @param options the environment, and the parameters of the authorize request.
 * @returns the first step; `refused` when no flow was begun.
 * @throws TypeError for an `environmentID` that would change the path.
 * @example
 * const pkce = await createPkce();
 * const authorize = { client_id, response_type: 'code', scope: 'openid', ...pkce.query };
 * let flow = await startFlow(auth, { environmentID, authorize });
 * if (flow.status === 'USERNAME_PASSWORD_REQUIRED')
 *   flow = await flow.do('usernamePassword.check', { username, password });
 */
export const startFlow = (
  auth: ActionClient<paths>,
  { environmentID, authorize }: { environmentID: string; authorize: AuthorizeQuery },
): Promise<FlowStep> => begin({ auth, environmentID, authorize }, authorize);

/**
 * Takes up a flow that is under way: on a sign-on page, whose address carries its identifier.
 *
 * @param options `authorize` lets `restart` begin anew where the page knows the application.
 * @throws TypeError for an `environmentID` or `flowID` that is empty or would change the path.
 * @example
 * const flowID = new URLSearchParams(location.search).get('flowId') ?? '';
 * const flow = await continueFlow(auth, { environmentID, flowID });
 */
export async function continueFlow(
  auth: ActionClient<paths>,
  options: { environmentID: string; flowID: string; authorize?: AuthorizeQuery },
): Promise<FlowStep> {
  const { environmentID, flowID, authorize } = options;
  const result = await auth.GET(flowPath, { params: { path: { environmentID, flowID } } });
  return stepOf({ auth, environmentID, authorize }, result);
}
