import {
  type Action,
  type ActionDocument,
  actionsOf,
  operationOf,
  resolveReference,
  wirePath,
} from '@ping-password/contract';
import auth from '@ping-password/contract/documents/auth.json' with { type: 'json' };
import directory from '@ping-password/contract/documents/directory.json' with { type: 'json' };
import platform from '@ping-password/contract/documents/platform.json' with { type: 'json' };
import { explain, formats, type Schema } from '@ping-password/contract/schema';
import { safeWord } from './answer.ts';

/** The answers that one operation gave with one status. */
export interface AnswerCheck {
  /** The operation, as `platform/readPassword`. */
  readonly operation: string;
  readonly status: number;
  readonly answers: number;
  /** In what they differ from the contract; empty when they keep it. */
  readonly differences: readonly string[];
}

/** The version of the contract of each API. */
export const contractVersions: Readonly<Record<string, string>> = {
  auth: auth.info.version,
  directory: directory.info.version,
  platform: platform.info.version,
};

interface Route {
  readonly api: string;
  readonly document: ActionDocument;
  readonly action: Action;
  readonly path: RegExp;
}

const mostDifferences = 20;

const routesOf = (api: string, json: unknown): Route[] => {
  const document = json as ActionDocument;
  return actionsOf(document).map((action) => {
    const pattern = wirePath(action.path)
      .replaceAll('.', '\\.')
      .replaceAll(/\{\w+\}/g, '[^/]+');
    return { api, document, action, path: new RegExp(`^${pattern}$`) };
  });
};

const mediaTypeOf = (value: string | null) =>
  (value ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** The one action that a request selects; none where the contract has no such action. */
function routeOf(routes: readonly Route[], base: string, request: Request): Route | undefined {
  // The fragment that names the action is a part of the address, although it is not sent.
  const path = request.url.slice(base.length).split(/[?#]/)[0] ?? '';
  const sent = mediaTypeOf(request.headers.get('content-type'));
  return routes.find(
    ({ action, path: pattern }) =>
      action.method === request.method &&
      pattern.test(path) &&
      (action.mediaType === undefined ||
        [action.mediaType, action.alias].some((own) => own?.toLowerCase() === sent)),
  );
}

interface Documented {
  content?: Readonly<Record<string, { schema: Schema }>>;
}

/** In what an answer differs from the contract, by names alone. */
function differencesOf({ document, action }: Route, response: Response, text: string): string[] {
  const { responses } = operationOf(document, action) as { responses: Record<string, unknown> };
  const node = responses[response.status];
  if (node === undefined) return ['the status is not documented'];
  const { content } = resolveReference(document, node) as Documented;
  if (content === undefined) return text === '' ? [] : ['a body is not documented'];
  const mediaType = mediaTypeOf(response.headers.get('content-type'));
  const schema = content[mediaType]?.schema;
  if (schema === undefined) {
    const known = /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : '(none)';
    return [`the media type ${known} is not documented`];
  }
  if (mediaType === 'text/html') return [];
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return ['the body is not JSON'];
  }
  return explain(schema, body, { document, formats }).faults.map(
    ({ code, target }) => `${code} ${target === '' ? 'the body' : safeWord(target)}`,
  );
}

/** Checks every answer against the contract. */
export interface ContractCheck {
  /** Looks at one answer. */
  look(request: Request, response: Response): Promise<void>;
  /** Whether an answer is a page where PingOne answers none, as a proxy does. */
  isForeign(request: Request, response: Response): boolean;
  /** What was found, by operation and status. */
  found(): AnswerCheck[];
}

/**
 * @param bases the base URLs of the APIs by their names.
 */
export function createContractCheck(bases: Readonly<Record<string, string>>): ContractCheck {
  const routes = [
    ...routesOf('auth', auth),
    ...routesOf('directory', directory),
    ...routesOf('platform', platform),
  ];
  const seen = new Map<string, { answers: number; differences: Set<string> }>();
  return {
    async look(request, response) {
      const [api, base] =
        Object.entries(bases).find(([, one]) => one !== '' && request.url.startsWith(`${one}/`)) ??
        [];
      if (base === undefined) return;
      const own = routes.filter((route) => route.api === api);
      const route = routeOf(own, base, request);
      if (route === undefined) return;
      const key = `${api}/${route.action.operationId} ${response.status}`;
      const entry = seen.get(key) ?? { answers: 0, differences: new Set<string>() };
      seen.set(key, entry);
      entry.answers += 1;
      for (const one of differencesOf(route, response, await response.text()))
        if (entry.differences.size < mostDifferences) entry.differences.add(one);
    },
    isForeign({ url }, { headers }) {
      if (mediaTypeOf(headers.get('content-type')) !== 'text/html') return false;
      // The host of the sign-on answers pages, but not where tokens and flows are.
      const { auth: pages = '' } = bases;
      return !url.startsWith(`${pages}/`) || /\/(as\/token|flows\/)/.test(url);
    },
    found: () =>
      [...seen]
        .map(([key, { answers, differences }]) => {
          const [operation = '', status = ''] = key.split(' ');
          return { operation, status: Number(status), answers, differences: [...differences] };
        })
        .sort((a, b) => a.operation.localeCompare(b.operation) || a.status - b.status),
  };
}
