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

type BodyArguments<Option> = Option extends { body: infer Body }
  ? [body: Body]
  : Option extends { body?: infer Body }
    ? [body?: NonNullable<Body>]
    : [];

interface Restartable {
  /**
   * Begins a new flow with the parameters of the first.
   *
   * @throws TypeError when the flow was continued without them.
   */
  restart(): Promise<FlowStep>;
}

interface Alive extends Restartable {
  /** The flow as the server told it last. */
  readonly data: Flow;
  /** Why the last action was refused; the flow stays as it is then. */
  readonly error?: ApiError;
  /** Reads the flow again. */
  read(): Promise<FlowStep>;
}

/** A flow in one status, with the actions that the status takes. */
export interface KnownFlow<S extends KnownStatus> extends Alive {
  readonly status: S;
  /**
   * Does an action, and returns where the flow stands then.
   *
   * @throws TypeError when the status does not take the action, before anything is sent.
   */
  do<A extends FlowAction<S>>(
    action: A,
    ...body: BodyArguments<BodyOption<OperationOf<A>>>
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
