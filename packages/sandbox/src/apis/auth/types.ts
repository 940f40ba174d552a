import type { operations } from '@ping-password/contract/auth';
import type { Call, Handler } from '../handler.ts';

/** The behaviour of an action of the Auth API. */
export type AuthHandler<Id extends keyof operations> = Handler<operations[Id]>;

/** A call of an action of the Auth API. */
export type AuthCall<Id extends keyof operations> = Call<operations[Id]>;

/** A call of any action in a flow. */
export type FlowCall = Pick<
  AuthCall<'readFlow'>,
  'world' | 'path' | 'now' | 'baseUrl' | 'headers' | 'tools'
>;
