import { type Action, wirePath } from '@ping-password/contract';
import { type Api, type Operation, operationOf } from './contract.ts';

/** An action with its place in the contract and on the site. */
export interface Entry {
  readonly api: Api;
  readonly action: Action;
  readonly operation: Operation;
  readonly summary: string;
  /** Path of its page. */
  readonly path: string;
}

/** `resetPassword` as `reset-password`. */
export const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

/** Path of the page of an API. */
export const apiPath = ({ name }: Api): string => `/${name}/`;

/** What an API is called where space is short: its title up to the first comma. */
export const shortTitle = ({ document }: Api): string => document.info.title.split(',', 1)[0] ?? '';

/** The actions of an API in the order of the contract. */
export const entriesOf = (api: Api): Entry[] =>
  api.actions.map((action) => {
    const operation = operationOf(api, action);
    const path = `${apiPath(api)}${kebab(action.operationId)}/`;
    return { api, action, operation, summary: operation.summary, path };
  });

/** What the specs call an action, for example `platform/resetPassword`. */
export const nameOf = ({ api, action }: Entry): string => `${api.name}/${action.operationId}`;

/** The action name after the path, which is never sent; empty where there is none. */
export const fragmentOf = ({ action }: Entry): string =>
  action.path.slice(wirePath(action.path).length + 1);

/**
 * The action with the name.
 *
 * @throws Error when there is none.
 */
export function entryOf(entries: readonly Entry[], name: string): Entry {
  const entry = entries.find((candidate) => nameOf(candidate) === name);
  if (!entry) throw new Error(`There is no action ${name}.`);
  return entry;
}

/** A link to the page of an action. */
export const linkTo = ({ summary, path }: Entry): string => `[${summary}](${path})`;

/** A link to the page of an action by its operationId. */
export const codeLinkTo = ({ action, path }: Entry): string =>
  `[\`${action.operationId}\`](${path})`;
