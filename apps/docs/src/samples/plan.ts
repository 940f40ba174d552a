import type { Api } from '../contract.ts';
import { requestsOf, type SampleRequest } from './request.ts';
import { type SpecialCase, specialCases } from './special-cases.ts';
import { beginFlow, type Kept, reset, type StepDraft, userToken, workerToken } from './steps.ts';
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
function draftsOf(api: Api, request: SampleRequest, { acr }: SpecialCase): StepDraft[] {
  if (api.name === 'control') return [reset];
  return [
    ...(isIdle(request) ? [] : [reset]),
    ...(request.credentials === 'bearer' ? [tokenFor(request)] : []),
    ...('flowID' in request.path || request.cookie
      ? [beginFlow(acr ? { acr_values: acr } : {})]
      : []),
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
    says,
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
  const special: SpecialCase = specialCases[`${key} ${request.example}`] ?? specialCases[key] ?? {};
  // Without the API of the mock there is nothing to prepare.
  const isPrepared = apis.some(({ name }) => name === 'control');
  const drafts = !isPrepared
    ? []
    : [...(special.instead ?? draftsOf(api, request, special)), ...(special.steps ?? [])];
  const body = merged(request.body, special.body);
  return {
    api,
    steps: drafts.map((draft) => stepOf(apis, draft)),
    request: {
      ...request,
      path: {
        ...request.path,
        ...('flowID' in request.path && { flowID: variable('flowID') }),
        ...special.path,
      },
      query: { ...request.query, ...special.query },
      ...(body !== undefined && { body }),
    },
  };
}
