import type { operations } from '@ping-password/contract/platform';
import type { Call, Handler, Outcome } from '../handler.ts';

/** The behaviour of an action of the Platform API. */
export type PlatformHandler<Id extends keyof operations> = Handler<operations[Id]>;

/** A call of an action of the Platform API. */
export type PlatformCall<Id extends keyof operations> = Call<operations[Id]>;

/** What an action of the Platform API came to. */
export type PlatformOutcome<Id extends keyof operations> = Outcome<operations[Id]>;

/** A call of any action on the password of a user. */
export type PasswordCall = Pick<
  PlatformCall<'readPassword'>,
  'world' | 'path' | 'now' | 'baseUrl' | 'actor' | 'tools'
>;
