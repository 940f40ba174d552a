import type { operations } from '@ping-password/contract/control';
import type { Signer } from '../../oauth/signer.ts';
import type { Journal } from '../../world/journal.ts';
import type { Random } from '../../world/random.ts';
import type { WorldRecipe } from '../../world/recipe.ts';
import type { Store, WorldData } from '../../world/store.ts';
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '../handler.ts';

/** What the control API works on. */
export interface Workshop {
  readonly store: Store;
  readonly signer: Signer;
  readonly random: Random;
  /** The time of the system's clock, in milliseconds since 1970. */
  system(): number;
  /** Where an API begins, below an origin. */
  prefixOf(api: string): string;
  /** The actions of the vendor's APIs that are served. */
  operationIDs(): ReadonlySet<string>;
  journalOf(worldID: string): Journal;
  /** Makes the records of a world. */
  build(recipe: WorldRecipe): WorldData;
  /** Ends everything about a world that is not in the store. */
  forget(worldID: string): void;
}

/** A call of the control API. */
export interface ControlCall<Id extends keyof operations> {
  readonly workshop: Workshop;
  /** The world that the path names; it exists. */
  readonly worldID: PathOf<operations[Id]> extends { environmentID: string } ? string : undefined;
  readonly path: PathOf<operations[Id]>;
  readonly query: QueryOf<operations[Id]>;
  readonly body: BodyOf<operations[Id]>;
  readonly origin: string;
  /** A signal that aborts when the caller is gone. */
  readonly signal?: (() => AbortSignal) | undefined;
}

/** What a call of the control API came to. */
type ControlOutcome<Id extends keyof operations> = AnswerOf<operations[Id]> & {
  readonly stream?: ReadableStream<string>;
};

/** The behaviour of an action of the control API. */
export type ControlHandler<Id extends keyof operations> = (
  call: ControlCall<Id>,
) => ControlOutcome<Id>;
