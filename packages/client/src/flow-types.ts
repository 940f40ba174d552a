import type { OtherHeaders } from '@ping-password/contract';
import type { Flow, operations, paths, states } from '@ping-password/contract/auth';
import type { BodyOption } from './call/action-types.ts';
import type { ApiError } from './errors/api-error.ts';

type Table = (typeof states)['FlowStatus'];

/** The statuses of a flow that the contract knows. */
export type KnownStatus = keyof Table;

type PathOf<A extends string> = `/{environmentID}/flows/{flowID}#${A}`;

/** The actions that a status takes and the contract describes. */
export type FlowAction<S extends KnownStatus> = {
  [A in Table[S]['actions'][number]]: PathOf<A> extends keyof paths ? A : never;
}[Table[S]['actions'][number]];

type OperationOf<A extends string> =
  PathOf<A> extends keyof paths
    ? paths[PathOf<A>] extends { post: infer Operation }
      ? Operation
      : never
    : never;

/** What a call of a flow takes whatever its action. */
export interface FlowSettings {
  /** Request headers, such as the cookies of the user that a server acts for. */
  headers?: OtherHeaders;
  /** Ends the call. */
  signal?: AbortSignal;
}

type Arguments<Option> = Option extends { body: infer Body }
  ? [body: Body, settings?: FlowSettings]
  : Option extends { body?: infer Body }
    ? [body?: NonNullable<Body> | undefined, settings?: FlowSettings]
    : [body?: undefined, settings?: FlowSettings];

interface Restartable {
  /** The response to the last call; not enumerable, because it may hold cookies. */
  readonly response: Response;
  /**
   * Begins a new flow with the parameters of the first.
   *
   * @throws TypeError when the flow was continued without them.
   */
  restart(settings?: FlowSettings): Promise<FlowStep>;
}

interface Alive extends Restartable {
  /** The flow as the server told it last. */
  readonly data: Flow;
  /** Why the last action was refused; the flow stays as it is then. */
  readonly error?: ApiError;
  /** Reads the flow again. */
  read(settings?: FlowSettings): Promise<FlowStep>;
}

/** A flow in one status, with the actions that the status takes. */
export interface KnownFlow<S extends KnownStatus> extends Alive {
  readonly status: S;
  /**
   * Does an action, and returns where the flow stands then.
   *
   * @param action the action, such as `usernamePassword.check`.
   * @param options the body of the action if it has one, then headers and signal of the call.
   * @throws TypeError when the status does not take the action, before anything is sent.
   */
  do<A extends FlowAction<S>>(
    action: A,
    ...options: Arguments<BodyOption<OperationOf<A>>>
  ): Promise<FlowStep>;
}

/** A flow in a status that PingOne has added; `data.status` tells it, `data._links` its actions. */
export interface UnknownFlow extends Alive {
  readonly status: 'unknown';
}

/** A flow that is gone, or that never began: `restart` begins another. */
export interface EndedFlow<S extends 'expired' | 'refused'> extends Restartable {
  readonly status: S;
  readonly error: ApiError;
}

/** Where a sign-on stands. Its `status` narrows which actions can be called. */
export type FlowStep =
  | { [S in KnownStatus]: KnownFlow<S> }[KnownStatus]
  | UnknownFlow
  | EndedFlow<'expired'>
  | EndedFlow<'refused'>;

/** The parameters of an authorize request. */
export type AuthorizeQuery = NonNullable<operations['authorize']['parameters']['query']>;
