import type { Client, FetchOptions } from 'openapi-fetch';

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

/** The paths that have the method. */
type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<M, { responses: unknown }> ? Path : never;
}[keyof Paths];

type OperationOf<Item, M extends Method> =
  Item extends Record<M, infer Operation> ? Operation : never;

type Content<Part> = Part extends { content: infer Types } ? Types[keyof Types] : undefined;

/** The request body of an action, as a member. */
export type BodyOption<Operation> = Operation extends { requestBody: infer Body }
  ? { body: Content<Body> }
  : Operation extends { requestBody?: infer Body }
    ? { body?: Content<NonNullable<Body>> }
    : { body?: never };

/** What a call takes beside the path. */
export type CallOptions<Operation> = Omit<
  FetchOptions<Operation>,
  'body' | 'bodySerializer' | 'parseAs'
> &
  BodyOption<Operation>;

/** The body of a response. Pages are for browsers to show: a call that gets one has no data. */
type Read<Part> = Part extends { content: infer Types }
  ? Types[Exclude<keyof Types, 'text/html'>]
  : undefined;

/** The bodies of the responses whose status begins with the digit. */
type Responses<Operation, Digit extends string> = Operation extends { responses: infer All }
  ? {
      [S in keyof All]: `${S & number}` extends `${Digit}${string}` ? Read<All[S]> : never;
    }[keyof All]
  : never;

/** What a call resolves to: data, or the error that the server answered with. */
export type CallResult<Operation> =
  | { data: Responses<Operation, '2'>; error?: never; response: Response }
  | { data?: never; error: Responses<Operation, '4' | '5'>; response: Response };

type Call<Paths, M extends Method> = <Path extends PathsWith<Paths, M>>(
  path: Path,
  ...options: object extends CallOptions<OperationOf<Paths[Path], M>>
    ? [CallOptions<OperationOf<Paths[Path], M>>?]
    : [CallOptions<OperationOf<Paths[Path], M>>]
) => Promise<CallResult<OperationOf<Paths[Path], M>>>;

/**
 * An openapi-fetch client with stricter types. Those of openapi-fetch let a body carry members that
 * the action does not have, and turn `'OK' | (string & {})` into something that is no string.
 */
export interface ActionClient<Paths extends object> extends Pick<Client<Paths>, 'use' | 'eject'> {
  /** Calls an action by GET. */
  GET: Call<Paths, 'get'>;
  /** Calls an action by PUT. */
  PUT: Call<Paths, 'put'>;
  /** Calls an action by POST. */
  POST: Call<Paths, 'post'>;
  /** Calls an action by PATCH. */
  PATCH: Call<Paths, 'patch'>;
  /** Calls an action by DELETE. */
  DELETE: Call<Paths, 'delete'>;
}
