import type { Api } from '../contract.ts';
import type { Detour, Kept, StepDraft } from './detour.ts';
import { detours } from './detours.ts';
import { requestsOf, type SampleRequest } from './request.ts';
import { variable } from './text.ts';

/** A request that prepares the sandbox, and what is kept of its answer. */
export interface Step {
  readonly api: Api;
  readonly request: SampleRequest;
  /** Why the step is there, as a comment says it. */
  readonly says: string;
  readonly keeps?: Kept;
  /** Whether the step is allowed to fail: it removes what may not be there. */
  readonly mayFail: boolean;
}

/** A sample that runs on the sandbox: the steps before it, and the call with their variables. */
export interface Plan {
  readonly api: Api;
  readonly steps: readonly Step[];
  readonly request: SampleRequest;
}

const publicClient = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';

const reset: StepDraft = {
  call: ['control', 'resetWorld'],
  says: 'Put the sandbox back to its beginning.',
};

const keepsToken = { variable: 'accessToken', member: ['access_token'] };

const workerToken: StepDraft = {
  call: ['control', 'issueToken'],
  says: 'Take a token of the worker application.',
  body: {},
  keeps: keepsToken,
};

const userToken: StepDraft = {
  call: ['control', 'issueToken'],
  says: 'Take a token of the user user.ok.',
  body: { userID, clientID: publicClient },
  keeps: keepsToken,
};

/** Begins a sign-on that answers with the flow itself. */
const flow = (query: Readonly<Record<string, unknown>>): StepDraft => ({
  call: ['auth', 'authorize'],
  says: 'Begin a sign-on.',
  query: { response_mode: 'pi.flow', ...query },
  keeps: { variable: 'flowID', member: ['id'] },
});

/** A user's own token where the action takes no other, or where the body proves the own password. */
function tokenFor({ action, body }: SampleRequest): StepDraft {
  const isOwn = action.security.every((schemes) => schemes.includes('userToken'));
  const provesItself = typeof body === 'object' && body !== null && 'currentPassword' in body;
  return isOwn || provesItself ? userToken : workerToken;
}

const isIdle = ({ action, credentials, cookie, path, body }: SampleRequest) =>
  action.method === 'GET' &&
  credentials === 'none' &&
  cookie === undefined &&
  body === undefined &&
  !('flowID' in path);

/** What an action needs by what the contract says of it. */
function draftsOf(api: Api, request: SampleRequest, { acr }: Detour): StepDraft[] {
  if (api.name === 'control') return [reset];
  return [
    ...(isIdle(request) ? [] : [reset]),
    ...(request.credentials === 'bearer' ? [tokenFor(request)] : []),
    ...('flowID' in request.path || request.cookie ? [flow(acr ? { acr_values: acr } : {})] : []),
  ];
}

/** Finds a step's action and fills its first request example. */
function stepOf(apis: readonly Api[], draft: StepDraft): Step {
  const { call, says, path, query, body, keeps, mayFail = false } = draft;
  const [name, operationId] = call;
  const api = apis.find((candidate) => candidate.name === name);
  const action = api?.actions.find((candidate) => candidate.operationId === operationId);
  if (!api || !action)
    throw new Error(`A sample is prepared by ${name} ${operationId}, which is no action.`);
  const [first] = requestsOf(api, action);
  if (!first) throw new Error(`${operationId} has no example.`);
  const inFlow = 'flowID' in first.path ? { flowID: variable('flowID') } : {};
  return {
    api,
    says: says ?? `${action.operationId}.`,
    mayFail,
    ...(keeps && { keeps }),
    request: {
      ...first,
      path: { ...first.path, ...inFlow, ...path },
      query: query ? { ...first.query, ...query } : first.query,
      ...(body !== undefined && { body }),
    },
  };
}

/** The members of a body with others in place of some of its own. */
const merged = (body: unknown, change: object | undefined) =>
  change && typeof body === 'object' && body !== null ? { ...body, ...change } : body;

/** Prepares the sandbox for a sample. An action that nothing is known of gets what its contract says. */
export function planOf(apis: readonly Api[], api: Api, request: SampleRequest): Plan {
  const { operationId } = request.action;
  const key = `${api.name} ${operationId}`;
  const detour: Detour = detours[`${key} ${request.example}`] ?? detours[key] ?? {};
  // Without the API of the mock there is nothing to prepare.
  const isPrepared = apis.some(({ name }) => name === 'control');
  const drafts = !isPrepared
    ? []
    : [...(detour.instead ?? draftsOf(api, request, detour)), ...(detour.steps ?? [])];
  const body = merged(request.body, detour.body);
  return {
    api,
    steps: drafts.map((draft) => stepOf(apis, draft)),
    request: {
      ...request,
      path: {
        ...request.path,
        ...('flowID' in request.path && { flowID: variable('flowID') }),
        ...detour.path,
      },
      query: { ...request.query, ...detour.query },
      ...(body !== undefined && { body }),
    },
  };
}
