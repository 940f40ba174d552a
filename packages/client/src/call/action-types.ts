import type { OneForm, ResultOf, WithKnown } from '@ping-password/contract';
import type { Client, FetchOptions } from 'openapi-fetch';
import type { Authorization } from '../credentials/authorization.ts';
import type { RetryOptions } from './retry.ts';

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

/** The paths that have the method. */
type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<M, { responses: unknown }> ? Path : never;
}[keyof Paths];

type OperationOf<Item, M extends Method> =
  Item extends Record<M, infer Operation> ? Operation : never;

type Content<Part> = Part extends { content: infer Types } ? Types[keyof Types] : undefined;

type OperationWithKnown<Operation, Given extends string> = Operation extends {
  parameters: infer Parameters;
}
  ? Omit<Operation, 'parameters'> & { parameters: WithKnown<Parameters, Given> }
  : Operation;

/** The request body of an action, as a member. */
export type BodyOption<Operation> = Operation extends { requestBody: infer Body }
  ? { body: OneForm<Content<Body>> }
  : Operation extends { requestBody?: infer Body }
    ? { body?: OneForm<Content<NonNullable<Body>>> }
    : { body?: never };

/** What a call takes whatever its action. */
export interface CallSettings {
  /** Ends the call, its tries and waits alike. */
  signal?: AbortSignal;
  /** How often and how long this call is tried; what is left out is as for the client. */
  retry?: RetryOptions | false;
  /** Gives the `Authorization` header of this call instead of the client's. */
  authorization?: Authorization;
  /** `manual` shows where the answer leads instead of going there, for the actions that answer with a redirect. */
  redirect?: 'follow' | 'manual';
}

/** What a call takes beside the path. */
export type CallOptions<Operation> = Omit<
  FetchOptions<Operation>,
  'body' | 'bodySerializer' | 'parseAs' | 'signal'
> &
  BodyOption<Operation> &
  Omit<CallSettings, 'redirect' | 'signal'> & { signal?: AbortSignal | null };

/** The body of a response. Pages are for browsers to show: a call that gets one has no data. */
type Read<Part> = Part extends { content: infer Types }
  ? Types[Exclude<keyof Types, 'text/html'>]
  : undefined;

/** What a call of an operation resolves to. */
export type CallResult<Operation> = Operation extends { responses: infer All }
  ? ResultOf<{ [S in keyof All]: Read<All[S]> }, Response>
  : never;

type Call<Paths, M extends Method, Given extends string> = <Path extends PathsWith<Paths, M>>(
  path: Path & string,
  ...options: object extends CallOptions<OperationWithKnown<OperationOf<Paths[Path], M>, Given>>
    ? [CallOptions<OperationWithKnown<OperationOf<Paths[Path], M>, Given>>?]
    : [CallOptions<OperationWithKnown<OperationOf<Paths[Path], M>, Given>>]
) => Promise<CallResult<OperationOf<Paths[Path], M>>>;

/**
 * An openapi-fetch client with stricter types. Those of openapi-fetch let a body carry members that
 * the action does not have, and turn `'OK' | (string & {})` into something that is no string.
 *
 * @typeParam Given the path parameters that the client knows, so that a call may leave them out.
 */
export interface ActionClient<Paths extends object, Given extends string = never>
  extends Pick<Client<Paths>, 'use' | 'eject'> {
  /** Calls an action by GET. */
  GET: Call<Paths, 'get', Given>;
  /** Calls an action by PUT. */
  PUT: Call<Paths, 'put', Given>;
  /** Calls an action by POST. */
  POST: Call<Paths, 'post', Given>;
  /** Calls an action by PATCH. */
  PATCH: Call<Paths, 'patch', Given>;
  /** Calls an action by DELETE. */
  DELETE: Call<Paths, 'delete', Given>;
}

/** What a client knows by its creation: the environment, when one is given. */
export type GivenBy<Environment> = [Environment] extends [string] ? 'environmentID' : never;
