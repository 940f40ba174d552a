export type * from './call.ts';

/** One vendor action: what selects it on the wire, and what it may answer. */
export interface Action {
  readonly operationId: string;
  /** HTTP method in upper case. */
  readonly method: string;
  /** Path template below the server, with the fragment that names the action. */
  readonly path: string;
  /** The request media type that selects the action; absent when the method alone does. */
  readonly mediaType?: string;
  /** Another spelling of that media type, which selects the action, too. */
  readonly alias?: string;
  /** Media types of the body by response status; empty when the response has no body. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  /** Alternatives, each a list of security schemes; an empty list means none is needed. */
  readonly security: readonly (readonly string[])[];
  /** When a client may repeat the action; without it, only as `proven` says. */
  readonly retry?: RetryClass;
}

/**
 * When a client may repeat an action: a `safe` one after any failure that passes, a `proven` one only
 * when the server provably did not process it.
 */
export type RetryClass = 'safe' | 'proven';

/** What a client has to know of an action, found by `METHOD path`. */
export interface Route {
  readonly operationId: string;
  /** The request media type that selects the action; absent when the method alone does. */
  readonly mediaType?: string;
  /** Whether a client may repeat the action after any failure that passes; if not, as `proven` says. */
  readonly retry?: 'safe';
  /** Whether the answer may be a redirect, so that a client that follows it meets another server. */
  readonly redirects?: true;
}

/** A state table: what each state means, and the link relations of the actions it takes. */
export type States = Readonly<
  Record<string, { readonly description: string; readonly actions: readonly string[] }>
>;

/** The part of an OpenAPI document, in the action view, that an action table is made from. */
export interface ActionDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, unknown>>;
}

interface Operation {
  operationId: string;
  requestBody?: unknown;
  responses: Record<string, unknown>;
  security?: Record<string, unknown>[];
  'x-retry'?: { class: RetryClass };
  'x-alias'?: { mediaType: string };
}

/** The operation of an action as the document has it, its references unresolved. */
export function operationOf(document: ActionDocument, { path, method }: Action): unknown {
  return document.paths[path]?.[method.toLowerCase()];
}

/** The path that goes over the wire: the template without its fragment. */
export const wirePath = (path: string): string => path.split('#', 1)[0] ?? path;

/** Follows a local `$ref` of a bundled document; any other node is returned as it is. */
export function resolveReference(document: ActionDocument, node: unknown): unknown {
  const ref = (node as { $ref?: unknown } | null)?.$ref;
  if (typeof ref !== 'string') return node;
  const keys = ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>(
    (parent, key) => (parent as Record<string, unknown> | undefined)?.[key],
    document,
  );
}

/** The media types of a request body or a response, in place or behind a reference. */
function mediaTypes(document: ActionDocument, message: unknown): string[] {
  const { content = {} } = resolveReference(document, message) as { content?: object };
  return Object.keys(content);
}

function responseMediaTypes(
  document: ActionDocument,
  operation: Operation,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(operation.responses).map(([status, response]) => [
      status,
      mediaTypes(document, response),
    ]),
  );
}

/**
 * The actions of a bundled document in the action view, in document order.
 *
 * @example
 * const document = JSON.parse(await readFile('platform.actions.json', 'utf8'));
 * actionsOf(document).map((action) => action.operationId); // ['readPassword', 'resetPassword', …]
 */
export function actionsOf(document: ActionDocument): Action[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, value]) => {
      const operation = value as Operation;
      const [mediaType] = mediaTypes(document, operation.requestBody ?? {});
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        ...(mediaType !== undefined && { mediaType }),
        ...(operation['x-alias'] && { alias: operation['x-alias'].mediaType }),
        responses: responseMediaTypes(document, operation),
        security: (operation.security ?? []).map((schemes) => Object.keys(schemes)),
        ...(operation['x-retry'] && { retry: operation['x-retry'].class }),
      };
    }),
  );
}

/**
 * The routes of a client, by method and path: the part of an action table that is worth its bytes in
 * a browser.
 */
export function routesOf(actions: readonly Action[]): Record<string, Route> {
  return Object.fromEntries(
    actions.map(({ operationId, method, path, mediaType, retry, responses }) => [
      `${method} ${path}`,
      {
        operationId,
        ...(mediaType !== undefined && { mediaType }),
        ...(retry === 'safe' && { retry }),
        ...(Object.keys(responses).some((status) => status.startsWith('3')) && { redirects: true }),
      },
    ]),
  );
}
