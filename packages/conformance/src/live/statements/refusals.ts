import {
  type Action,
  type ActionDocument,
  operationOf,
  resolveReference,
  wirePath,
} from '@ping-password/contract';
import document from '@ping-password/contract/documents/platform.json' with { type: 'json' };
import { actions } from '@ping-password/contract/platform';
import { statusAndCode } from '../answer.ts';
import { nobody } from '../identifiers.ts';
import type { RawRequest } from '../tenant.ts';
import type { Live, Statement } from './statement.ts';
import { ownPolicy } from './successes.ts';

const unheard = 'application/vnd.pingidentity.password.unheard+json';

const platform = document as unknown as ActionDocument;

/** The first request body that the contract shows for an action. */
function exampleBody(action: Action): unknown {
  const { requestBody } = operationOf(platform, action) as { requestBody?: unknown };
  const { content = {} } = resolveReference(platform, requestBody ?? {}) as {
    content?: Record<string, { examples?: Record<string, unknown> }>;
  };
  const [example] = Object.values(Object.values(content)[0]?.examples ?? {});
  return (resolveReference(platform, example ?? {}) as { value?: unknown }).value;
}

/** The body with a name of the run, so that whatever a tenant creates of it is deleted. */
function withOwnName(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return {
    ...body,
    ...('username' in body && { username: name }),
    ...('name' in body && typeof body.name === 'string' && { name }),
  };
}

/** The right request of an action for a resource, by default one that there is not. */
function requestFor(action: Action, { throwAway }: Live, id = nobody): RawRequest {
  const body = withOwnName(exampleBody(action), throwAway.name());
  return {
    method: action.method,
    path: wirePath(action.path)
      .replace('/environments/{environmentID}', '')
      .replace(/\{\w+\}/, id),
    ...(action.mediaType !== undefined && { mediaType: action.mediaType }),
    ...(body !== undefined && { body }),
  };
}

/** The identifier of a resource of the run that the path of an action takes. */
async function ownResource({ path }: Action, live: Live): Promise<string> {
  if (path.includes('{userID}')) return (await live.throwAway.user()).id;
  return path.includes('{passwordPolicyID}') ? (await ownPolicy(live)).passwordPolicyID : nobody;
}

interface Refusal {
  readonly status: string;
  readonly expected: string;
  readonly what: string;
  isMeant(action: Action): boolean;
  request(action: Action, live: Live): RawRequest | Promise<RawRequest>;
}

const kinds: readonly Refusal[] = [
  {
    status: '401',
    expected: '401 ACCESS_FAILED',
    what: 'is called without a token',
    isMeant: () => true,
    request: (action, live) => ({ ...requestFor(action, live), anonymous: true }),
  },
  {
    status: '404',
    expected: '404 NOT_FOUND',
    what: 'is called for a resource that there is not',
    isMeant: ({ path }) => /\{(userID|populationID|passwordPolicyID)\}/.test(path),
    request: requestFor,
  },
  {
    status: '415',
    expected: '415 INVALID_REQUEST',
    what: 'is called with a media type that selects no action',
    isMeant: ({ mediaType }) => mediaType !== undefined,
    // The resource exists, since no source says whether a 404 comes first.
    request: async (action, live) => ({
      ...requestFor(action, live, await ownResource(action, live)),
      mediaType: unheard,
    }),
  },
];

const statementOf = (action: Action, refusal: Refusal): Statement => ({
  entry: `platform/${action.operationId}`,
  id: refusal.status,
  at: `platform/${action.operationId} ${refusal.status}`,
  what: `${action.operationId} ${refusal.what}.`,
  needs: 'worker',
  expected: refusal.expected,
  observe: async (live) =>
    statusAndCode(await live.tenant.sendPlatform(await refusal.request(action, live))),
});

/** The refusals that the actions of the Platform API share; none of them changes what a request is about. */
export const refusals: readonly Statement[] = Object.values<Action>(actions).flatMap((action) =>
  kinds
    .filter(({ status, isMeant }) => status in action.responses && isMeant(action))
    .map((refusal) => statementOf(action, refusal)),
);
