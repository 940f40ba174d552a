import type { operations } from '@ping-password/contract/control';
import type { Signer } from '../../oauth/signer.ts';
import type { Awaitable } from '../../world/awaitable.ts';
import type { WorldInput } from '../../world/define-world.ts';
import type { Random } from '../../world/random.ts';
import type { WorldRecipe } from '../../world/recipe.ts';
import type { Store } from '../../world/store.ts';
import type { WorldData } from '../../world/world.ts';
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '../handler.ts';

/** What the control API works on. */
export interface ControlContext {
  readonly store: Store;
  readonly signer: Signer;
  readonly random: Random;
  /** The page of the mock that users sign on at. */
  readonly signOnPage: string;
  /** The worlds that can be made by their name. */
  readonly scenarios: readonly WorldInput[];
  /** The time of the system's clock, in milliseconds since 1970. */
  system(): number;
  /** Waits in real time, or less when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
  /** Where an API begins, below an origin. */
  prefixOf(api: string): string;
  /** The actions of the vendor's APIs that are served. */
  operationIDs(): ReadonlySet<string>;
  /** Makes the records of a world. */
  build(recipe: WorldRecipe): WorldData;
}

/** A call of the control API. */
export interface ControlCall<Id extends keyof operations> {
  readonly context: ControlContext;
  /** The world that the path names; it exists. */
  readonly worldID: PathOf<operations[Id]> extends { environmentID: string } ? string : undefined;
  readonly path: PathOf<operations[Id]>;
  readonly query: QueryOf<operations[Id]>;
  readonly body: BodyOf<operations[Id]>;
  readonly origin: string;
  /** A signal that aborts when the caller is gone. */
  readonly signal?: (() => AbortSignal) | undefined;
}

/** A call of the control API whose action is not known at compile time. */
export interface AnyControlCall {
  readonly context: ControlContext;
  readonly worldID: string | undefined;
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
  readonly origin: string;
  readonly signal?: (() => AbortSignal) | undefined;
}

/** What a call of the control API came to. */
type ControlOutcome<Id extends keyof operations> = AnswerOf<operations[Id]> & {
  readonly stream?: ReadableStream<string>;
};

/** The behaviour of an action of the control API. */
export type ControlHandler<Id extends keyof operations> = (
  call: ControlCall<Id>,
) => Awaitable<ControlOutcome<Id>>;
