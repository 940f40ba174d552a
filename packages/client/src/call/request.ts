import type { Route } from '@ping-password/contract';
import {
  createQuerySerializer,
  type HeadersOptions,
  type MergedOptions,
  type Middleware,
  type MiddlewareRequestParams,
  type PathSerializer,
  type QuerySerializer,
  type QuerySerializerOptions,
} from 'openapi-fetch';
import type { Authorization } from '../credentials/authorization.ts';
import { userAgent } from '../version.gen.ts';
import { isBrowser } from './browser.ts';
import type { Fetch } from './exchange.ts';
import { baseUrlOf, type Server } from './host.ts';
import { isObject } from './origin.ts';
import { checkPathParameters, fillIn } from './path-parameters.ts';
import type { RetryOptions } from './retry.ts';

/** What a call takes, before its action gives it types. */
export interface CallInit extends Omit<RequestInit, 'body' | 'headers'> {
  authorization?: Authorization;
  baseUrl?: string;
  body?: unknown;
  fetch?: Fetch;
  headers?: HeadersOptions;
  middleware?: Middleware[];
  params?: MiddlewareRequestParams;
  pathSerializer?: PathSerializer;
  querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions;
  retry?: RetryOptions | false;
}

/** What the requests of one client share. */
export interface RequestDefaults {
  readonly baseUrl: string;
  readonly credentials?: NonNullable<RequestInit['credentials']>;
  readonly fetch?: Fetch | undefined;
  readonly pathSerializer?: PathSerializer;
  readonly routes: Readonly<Record<string, Route>>;
  readonly server: Server;
}

/** A call that is ready to be sent. */
export interface Draft {
  readonly request: Request;
  readonly body: string | undefined;
  readonly route: Route;
  /** Keeps a request from being sent on to where a redirect leads. */
  readonly unfollowed: RequestInit;
  /** What middleware is told. */
  readonly options: MergedOptions;
}

/**
 * The route of an action.
 *
 * @throws TypeError that says what to write. It does not repeat the path, which may be filled in.
 */
function routeOf({ routes }: RequestDefaults, method: string, path: string): Route {
  const route = routes[`${method} ${path}`];
  if (route) return route;
  const [wire] = `${path}`.split('#');
  const same = Object.keys(routes).filter((key) => key.split(/[ #]/)[1] === wire);
  const known = same.join(' or ') || 'its path, not filled in';
  throw new TypeError(`There is no such action. Write ${known}.`);
}

/** @throws TypeError that names a member, however deep, that is undefined. */
function checkDefined(value: unknown): void {
  for (const [name, member] of Object.entries(isObject(value) ? value : {})) {
    if (member === undefined) throw new TypeError(`The body has ${name} undefined. Leave it out.`);
    checkDefined(member);
  }
}

/**
 * The body as its media type has it.
 *
 * @throws TypeError for a member that is undefined: JSON would leave it out, which may make another
 * action of it, and a form would hold the word.
 */
function serialise(body: unknown, { mediaType }: Route): string | undefined {
  if (body === undefined) return undefined;
  // First, because it refuses what goes in a circle.
  const json = JSON.stringify(body);
  checkDefined(body);
  return mediaType?.endsWith('urlencoded')
    ? String(new URLSearchParams(body as Record<string, string>))
    : json;
}

/**
 * Headers, of which later ones take the place of earlier ones and `null` removes one.
 *
 * @throws TypeError that names the header. The platform's own error would quote the value.
 * @throws TypeError for another Content-Type, which would be another action.
 */
function headersOf(
  one: HeadersOptions | undefined,
  other: HeadersOptions | undefined,
  { mediaType }: Route,
): HeadersInit {
  const own: Record<string, string> = {
    // A page that named itself would have to ask the server for leave first.
    ...(!isBrowser(globalThis) && { 'user-agent': userAgent }),
    ...(mediaType && { 'content-type': mediaType }),
  };
  if (!one && !other) return own;
  const headers = new Headers(own);
  for (const some of [one, other]) {
    const entries = some instanceof Headers ? some : Object.entries(some ?? {});
    for (const [name, value] of entries) {
      if (mediaType && /^content-type$/i.test(name) && value !== mediaType)
        throw new TypeError('The action decides the Content-Type. Leave it out.');
      try {
        if (value !== undefined) headers.delete(name);
        for (const one of [value ?? []].flat()) headers.append(name, String(one));
      } catch {
        const which = /^[\w-]+$/.test(name) ? name : 'that was given';
        throw new TypeError(
          `The header ${which} cannot hold its value. It takes Latin-1 in one line.`,
        );
      }
    }
  }
  return headers;
}

const plainQuery = /* @__PURE__ */ createQuerySerializer();

function optionsOf(defaults: RequestDefaults, route: Route, given: CallInit): MergedOptions {
  const { baseUrl, querySerializer } = given;
  return {
    baseUrl: baseUrl ? baseUrlOf(defaults.server, { baseUrl }) : defaults.baseUrl,
    bodySerializer: (body) => serialise(body, route),
    fetch: (given.fetch ?? defaults.fetch ?? globalThis.fetch) as typeof globalThis.fetch,
    parseAs: 'text',
    pathSerializer: given.pathSerializer ?? defaults.pathSerializer ?? fillIn,
    querySerializer:
      typeof querySerializer === 'function'
        ? querySerializer
        : querySerializer
          ? createQuerySerializer(querySerializer)
          : plainQuery,
  };
}

/**
 * Makes the request of an action, with the media type that selects it, with a body or without.
 *
 * @throws TypeError for what would not be the action that was meant, before anything is sent.
 */
export function draftOf(
  defaults: RequestDefaults,
  method: string,
  path: string,
  given: CallInit,
): Draft {
  const { credentials } = defaults;
  // One of jsdom is none to the platform's Request; the call itself heeds it.
  const { params = {}, signal: _, ...init } = given;
  const route = routeOf(defaults, method, path);
  checkPathParameters(path, params.path);
  const options = optionsOf(defaults, route, given);
  const body = serialise(given.body, route);
  // By default a runtime sends the body, and maybe more, to wherever a redirect leads.
  const unfollowed = route.redirects ? {} : ({ redirect: 'manual' } as const);
  const address = options.pathSerializer(options.baseUrl + path, params.path ?? {});
  const query = options.querySerializer(params.query ?? {});
  const request = new Request(query ? `${address}?${query.replace(/^\?/, '')}` : address, {
    ...(credentials && { credentials }),
    ...init,
    ...unfollowed,
    method,
    body: body ?? null,
    headers: headersOf(given.headers, params.header as HeadersOptions, route),
  });
  return { request, body, route, unfollowed, options };
}
