import type { Subject } from '../world/call-record.ts';
import { authHandlers } from './auth/handlers.ts';
import { controlHandlers } from './control/handlers.ts';
import type { AnyControlCall } from './control/types.ts';
import { directoryHandlers } from './directory/handlers.ts';
import type { Call } from './handler.ts';
import type { Later } from './later.ts';
import { platformHandlers } from './platform/handlers.ts';

/** What a handler of any API came to. */
export interface AnyOutcome {
  readonly status: number;
  /** The body, or a function that gives it later, such as a signature. */
  readonly body?: unknown;
  /** The header fields, or a function that gives them later. */
  readonly headers?: Later<Readonly<Record<string, string>>> | undefined;
  readonly stream?: ReadableStream<string> | undefined;
  readonly rule?: string;
  readonly subject?: Subject | undefined;
}

/** A handler whose action is not known at compile time; its call was validated against the schema. */
export type AnyHandler = {
  // A method takes the narrower calls of single actions, too.
  run(call: Call): AnyOutcome & { readonly rule: string };
}['run'];

/** A handler of the control API whose action is not known at compile time. */
export type AnyControlHandler = {
  run(call: AnyControlCall): AnyOutcome | Promise<AnyOutcome>;
}['run'];

type Registry<Handler> = Readonly<Record<string, Handler>>;

const handlers: Readonly<Record<string, Registry<AnyHandler>>> = {
  auth: authHandlers,
  directory: directoryHandlers,
  platform: platformHandlers,
};

/**
 * The handler of an action.
 *
 * @throws Error when there is none, which the types of the handlers rule out for the contract.
 */
export function handlerOf(api: string, operationId: string): AnyHandler {
  const handler = handlers[api]?.[operationId];
  if (!handler) throw new Error(`No handler for ${operationId}.`);
  return handler;
}

/** The handler of an action of the control API; throws as {@link handlerOf}. */
export function controlHandlerOf(operationId: string): AnyControlHandler {
  const registry: Registry<AnyControlHandler> = controlHandlers;
  const handler = registry[operationId];
  if (!handler) throw new Error(`No handler for ${operationId}.`);
  return handler;
}
