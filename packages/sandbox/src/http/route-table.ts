import { type Action, wirePath } from '@ping-password/contract';
import type { Api } from './api.ts';
import { mediaTypeOf } from './media-type.ts';
import { memoize } from './memoize.ts';

/** An action and the API it belongs to. */
export interface Route {
  readonly api: Api;
  readonly action: Action;
  /** The path template on the mock, without the fragment. */
  readonly template: string;
}

/** What the mock serves on one path: by method, then by media type; `''` is no media type. */
type Methods = Map<string, Map<string, Route>>;

interface Node {
  literals: Map<string, Node>;
  parameter?: Node;
  methods?: Methods;
  template?: string;
  /** Positions and names of the parameters. */
  parameters?: [number, string][];
}

/** Why a request selects an action, or why it selects none. */
export type Match =
  | { kind: 'route'; route: Route; parameters: Record<string, string> }
  | { kind: 'unknown path' }
  | {
      kind: 'wrong method';
      template: string;
      parameters: Record<string, string>;
      allow: string[];
    }
  | {
      kind: 'unlisted media type';
      template: string;
      parameters: Record<string, string>;
      mediaTypes: string[];
      /** Other methods of the path that have the media type. */
      methods: string[];
    };

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';

const segmentsOf = (path: string) => path.split('/').slice(1);
const parameterName = (segment: string) => /^\{(.+)\}$/.exec(segment)?.[1];

function child(node: Node, segment: string): Node {
  if (parameterName(segment)) {
    node.parameter ??= { literals: new Map() };
    return node.parameter;
  }
  const next = node.literals.get(segment) ?? { literals: new Map() };
  node.literals.set(segment, next);
  return next;
}

function insert(root: Node, route: Route): void {
  const node = segmentsOf(route.template).reduce(child, root);
  node.template ??= route.template;
  node.parameters ??= segmentsOf(route.template).flatMap((segment, index) => {
    const name = parameterName(segment);
    return name ? [[index, name] as [number, string]] : [];
  });
  node.methods ??= new Map();
  const routes = node.methods.get(route.action.method) ?? new Map<string, Route>();
  node.methods.set(route.action.method, routes);
  const { mediaType = '', alias = mediaType } = route.action;
  for (const type of new Set([mediaType.toLowerCase(), alias.toLowerCase()])) {
    const rival = routes.get(type);
    if (rival) {
      throw new Error(
        `${rival.action.operationId} and ${route.action.operationId} share method, path and media type.`,
      );
    }
    routes.set(type, route);
  }
}

/** Literal segments win over parameters. */
function find(node: Node, segments: string[], index = 0): Node | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.methods ? node : undefined;
  const literal = node.literals.get(segment);
  const found = literal && find(literal, segments, index + 1);
  if (found) return found;
  return node.parameter && segment !== '' ? find(node.parameter, segments, index + 1) : undefined;
}

/** Broken percent-encoding stays as it is, for the schema to refuse. */
function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The parameters of a path. They are identifiers, which the APIs take in any case; a client ID may be any text. */
function parametersOf(
  { parameters = [] }: Pick<Node, 'parameters'>,
  segments: string[],
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, name] of parameters) {
    const value = decode(segments[index] ?? '');
    values[name] = name === 'applicationID' ? value : value.toLowerCase();
  }
  // Every request with this path is given these.
  return Object.freeze(values);
}

/** The methods that a path is answered for; HEAD is wherever GET is. */
const allowed = (methods: Iterable<string>) =>
  [...methods].flatMap((method) => (method === 'GET' ? [method, 'HEAD'] : [method]));

/** The control API has one media type, which a call without a body need not name. */
function controlRoute(routes: ReadonlyMap<string, Route>): Route | undefined {
  const route = routes.get(json);
  return route?.api.name === 'control' ? route : undefined;
}

/** Finds the action of a request; the cost does not grow with the number of actions. */
export type RouteTable = (method: string, path: string, contentType: string | undefined) => Match;

/**
 * Compiles the actions of all APIs.
 *
 * @throws Error when two actions cannot be told apart.
 */
export function createRouteTable(apis: readonly Api[]): RouteTable {
  const root: Node = { literals: new Map() };
  for (const api of apis) {
    for (const action of api.actions) {
      insert(root, { api, action, template: api.prefix + wirePath(action.path) });
    }
  }
  const locate = memoize((path) => {
    const segments = segmentsOf(path);
    const { template, methods, ...node } = find(root, segments) ?? {};
    return methods && template !== undefined
      ? { template, methods, parameters: parametersOf(node, segments) }
      : ('nowhere' as const);
  });
  return (method, path, contentType) => {
    const place = locate(path);
    if (place === 'nowhere') return { kind: 'unknown path' };
    const { template, methods, parameters } = place;
    const routes = methods.get(method);
    if (!routes)
      return { kind: 'wrong method', template, parameters, allow: allowed(methods.keys()) };
    // PingOne's JavaScript SDK posts to authorize with the parameters in the query, and without a body.
    const isBare = method === 'POST' && contentType === undefined && routes.has(form);
    const route =
      routes.get('') ??
      routes.get(mediaTypeOf(contentType)) ??
      (isBare ? methods.get('GET')?.get('') : undefined) ??
      (contentType === undefined ? controlRoute(routes) : undefined);
    if (!route) {
      const listed = new Set(routes.values());
      const sent = mediaTypeOf(contentType) || 'none';
      const mediaTypes = [...listed].map(({ action }) => action.mediaType ?? '');
      const others = [...methods].filter(([, types]) => types.has(sent));
      return {
        kind: 'unlisted media type',
        template,
        parameters,
        mediaTypes,
        methods: others.map(([other]) => other),
      };
    }
    return { kind: 'route', route, parameters };
  };
}
