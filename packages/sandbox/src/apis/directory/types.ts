import type { operations } from '@ping-password/contract/directory';
import type { Call, Handler } from '../handler.ts';

/** The behaviour of an action of the Directory API. */
export type DirectoryHandler<Id extends keyof operations> = Handler<operations[Id]>;

/** A call of an action of the Directory API. */
export type DirectoryCall<Id extends keyof operations> = Call<operations[Id]>;
