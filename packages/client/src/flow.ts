import { type Flow, type paths, stateActions } from '@ping-password/contract/auth';
import type { ActionClient } from './call/action-types.ts';
import { ApiError, apiErrorOf } from './errors/api-error.ts';
import { outcomeOf } from './errors/outcome.ts';
import type { AuthorizeQuery, FlowSettings, FlowStep, KnownStatus } from './flow-types.ts';

export { createPkce, type Pkce } from './credentials/pkce.ts';
export type {
  AuthorizeQuery,
  EndedFlow,
  FlowAction,
  FlowSettings,
  FlowStep,
  KnownFlow,
  KnownStatus,
  UnknownFlow,
} from './flow-types.ts';

/** A client of the Auth API, of one environment or of any. */
type Client<Given extends string> = ActionClient<paths, Given>;

/** Where the flow lives; a client of one environment needs no `environmentID`. */
type Where<Given extends string> = [Given] extends [never]
  ? { environmentID: string }
  : { environmentID?: string };

/** A sign-on that the driver takes through its steps. */
interface SignOn {
  readonly auth: Client<never>;
  /** The path of its calls; a client of one environment fills in the rest. */
  readonly path: { readonly environmentID: string };
  readonly authorize: AuthorizeQuery | undefined;
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

const flowPath = '/{environmentID}/flows/{flowID}';

const isFlow = (data: unknown): data is Flow => typeof (data as Flow | undefined)?.id === 'string';

const isKnown = (status: string): status is KnownStatus =>
  Object.hasOwn(stateActions.FlowStatus, status);

/** Where the sign-on stands after a call; a refused action leaves it where it was. */
function stepOf(signOn: SignOn, result: Result, before?: Flow): FlowStep {
  const step = stepAfter(signOn, result, before);
  return Object.defineProperty(step, 'response', { value: result.response }) as FlowStep;
}

function stepAfter(signOn: SignOn, result: Result, before?: Flow): object {
  if (result.response.ok && isFlow(result.data)) return alive(signOn, result.data);
  const { status } = result.response;
  const error =
    apiErrorOf(result.error) ?? new ApiError(status, undefined, `${status} No flow came.`);
  const ended = { error, restart: (settings?: FlowSettings) => restart(signOn, settings) };
  if (outcomeOf(error) === 'flowExpired') return { status: 'expired', ...ended };
  return before ? alive(signOn, before, error) : { status: 'refused', ...ended };
}

function alive(signOn: SignOn, data: Flow, error?: ApiError): object {
  const { auth } = signOn;
  const { status } = data;
  const params = { path: { ...signOn.path, flowID: data.id } };
  const common = {
    data,
    ...(error && { error }),
    read: async (settings?: FlowSettings) =>
      stepOf(signOn, await auth.GET(flowPath, { ...settings, params }), data),
    restart: (settings?: FlowSettings) => restart(signOn, settings),
  };
  if (!isKnown(status)) return { ...common, status: 'unknown' };
  const actions: readonly string[] = stateActions.FlowStatus[status];
  const act = async (action: string, body?: object, settings?: FlowSettings) => {
    if (!actions.includes(action))
      throw new TypeError(`${action} is not an action of a flow in ${status}.`);
    // The types of `do` tie action and body together; here any of them will do.
    const path = `${flowPath}#${action}` as `${typeof flowPath}#password.reset`;
    const options = { ...settings, params, body } as { params: typeof params; body: never };
    return stepOf(signOn, await auth.POST(path, options), data);
  };
  return { ...common, status, do: act };
}

async function begin(
  signOn: SignOn,
  query: AuthorizeQuery,
  settings?: FlowSettings,
): Promise<FlowStep> {
  const { auth, path } = signOn;
  const result = await auth.GET('/{environmentID}/as/authorize', {
    ...settings,
    params: { path, query: { ...query, response_mode: 'pi.flow' } },
  });
  return stepOf(signOn, result);
}

async function restart(signOn: SignOn, settings?: FlowSettings): Promise<FlowStep> {
  if (signOn.authorize) return begin(signOn, signOn.authorize, settings);
  throw new TypeError('Give authorize to continueFlow, or send the user back to the application.');
}

const settingsOf = ({ headers, signal }: FlowSettings): FlowSettings => ({
  ...(headers && { headers }),
  ...(signal && { signal }),
});

function signOnOf<Given extends string>(
  auth: Client<Given>,
  { environmentID }: { environmentID?: string | undefined },
  authorize: AuthorizeQuery | undefined,
): SignOn {
  // What the types of the client ask for, the callers have made sure of.
  const path = (environmentID === undefined ? {} : { environmentID }) as SignOn['path'];
  return { auth: auth as unknown as Client<never>, path, authorize };
}

/**
 * Begins a sign-on in which the flow itself is the answer (`response_mode=pi.flow`).
 *
 * @param auth a client of the Auth API. Outside a browser it needs a `cookieJar`.
 * @param options the environment, the parameters of the authorize request, and headers and signal of
 * this call alone.
 * @returns the first step; `refused` when no flow was begun.
 * @throws TypeError for an `environmentID` that would change the path.
 * @example
 * const pkce = await createPkce();
 * const authorize = { client_id, response_type: 'code', scope: 'openid', ...pkce.query };
 * let flow = await startFlow(auth, { environmentID, authorize });
 * if (flow.status === 'USERNAME_PASSWORD_REQUIRED')
 *   flow = await flow.do('usernamePassword.check', { username, password });
 */
export async function startFlow<Given extends string>(
  auth: Client<Given>,
  options: Where<Given> & { authorize: AuthorizeQuery } & FlowSettings,
): Promise<FlowStep> {
  const { authorize } = options;
  return begin(signOnOf(auth, options, authorize), authorize, settingsOf(options));
}

/**
 * Takes up a flow that is under way: on a sign-on page, whose address carries its identifier.
 *
 * @param options `authorize` lets `restart` begin anew where the page knows the application; headers
 * and signal are those of this call alone.
 * @throws TypeError for an `environmentID` or `flowID` that is empty or would change the path.
 * @example
 * const flowID = new URLSearchParams(location.search).get('flowId') ?? '';
 * const flow = await continueFlow(auth, { environmentID, flowID });
 */
export async function continueFlow<Given extends string>(
  auth: Client<Given>,
  options: Where<Given> & { flowID: string; authorize?: AuthorizeQuery } & FlowSettings,
): Promise<FlowStep> {
  const signOn = signOnOf(auth, options, options.authorize);
  const params = { path: { ...signOn.path, flowID: options.flowID } };
  const result = await signOn.auth.GET(flowPath, { ...settingsOf(options), params });
  return stepOf(signOn, result);
}
