import { type Action, type ActionDocument, actionsOf } from '@ping-password/contract';
import type { ActionValidators } from '@ping-password/contract/validators';

/** One API as the sandbox serves it. */
export interface Api {
  /** Name of the API, the first segment of its URL unless the API is the sandbox's own. */
  readonly name: string;
  /** Where its paths begin, for example `/platform/v1`. */
  readonly prefix: string;
  readonly document: ActionDocument;
  readonly actions: readonly Action[];
  /** Compiled validators by operationId; without them the schemas of the document are read. */
  readonly validators?: Readonly<Record<string, ActionValidators>> | undefined;
}

/**
 * `https://api.pingone.{tld}/v1` puts the paths of the API `platform` below `/platform/v1`. A server
 * on 127.0.0.1 is the mock itself, so its path alone is the prefix.
 */
function prefixOf(name: string, document: ActionDocument): string {
  const [server] = (document as { servers?: { url: string }[] }).servers ?? [];
  const [, host = '', path = ''] = /^(?:https?:\/\/([^/]*))?(.*)$/.exec(server?.url ?? '') ?? [];
  const prefix = host.startsWith('127.0.0.1') ? path : `/${name}${path}`;
  return prefix.replace(/\/$/, '');
}

/**
 * An API from its document in the action view.
 *
 * @param validators what `@ping-password/contract/validators/…` compiled of this very document.
 */
export const apiOf = (
  name: string,
  document: ActionDocument,
  validators?: Api['validators'],
): Api => ({
  name,
  prefix: prefixOf(name, document),
  document,
  actions: actionsOf(document),
  validators,
});
