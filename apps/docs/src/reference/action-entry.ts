import { type Action, wirePath } from '@ping-password/contract';
import { html } from 'hono/html';
import { type Api, operationOf } from '../contract.ts';
import { type Evidence, evidenceOf } from '../evidence/evidence.ts';
import { referencePage } from '../site-header.ts';

/** An action with what the index tells about it. */
export interface ActionEntry {
  readonly api: Api;
  readonly action: Action;
  readonly summary: string;
  /** Address of its entry in the reference. */
  readonly href: string;
  readonly level: Evidence['level'] | undefined;
}

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The actions of an API in document order. */
export const entriesOf = (api: Api): ActionEntry[] =>
  api.actions.map((action) => {
    const operation = operationOf(api, action);
    const { summary, tags } = operation;
    const anchor = `#/${slug(tags[0] ?? '')}/${slug(action.operationId)}`;
    const level = evidenceOf(operation)?.level;
    return { api, action, summary, href: `${referencePage(api)}${anchor}`, level };
  });

/** Address of a schema in the reference. */
export const schemaHref = (api: Api, name: string): string =>
  `${referencePage(api)}#/schemas/${slug(name)}`;

/** What the specs call an action, for example `platform/resetPassword`. */
export const nameOf = ({ api, action }: ActionEntry): string => `${api.name}/${action.operationId}`;

/**
 * The action with the name.
 *
 * @throws Error when there is none.
 */
export function entryOf(entries: readonly ActionEntry[], name: string): ActionEntry {
  const entry = entries.find((candidate) => nameOf(candidate) === name);
  if (!entry) throw new Error(`There is no action ${name}.`);
  return entry;
}

/** Evidence as a mark whose border tells the level, too. */
export const evidenceBadge = (level: Evidence['level'] | undefined) =>
  level ? html`<span class="badge ${level}">${level}</span>` : '';

/** Code that may break before its punctuation, and nowhere else if it can. */
export const breakable = (text: string) =>
  text.split(/(?=[/.+])/).map((part) => html`<wbr>${part}`);

/** Code after code, with commas between. */
export const codeList = (texts: readonly string[]) =>
  texts.map((text, index) => html`${index > 0 ? ', ' : ''}<code>${text}</code>`);

/** A path with the fragment set apart. */
export function pathMarkup(path: string) {
  const wire = wirePath(path);
  const fragment = path.slice(wire.length);
  return html`<code class="path">${breakable(wire)}${fragment && html`<wbr><span class="fragment">${fragment}</span>`}</code>`;
}

/** The actions that share a method and a wire path, most actions first. */
export function sharedLines(entries: readonly ActionEntry[]): ActionEntry[][] {
  const lines = Map.groupBy(
    entries,
    ({ api, action }) => `${api.name} ${action.method} ${wirePath(action.path)}`,
  );
  return [...lines.values()].sort((a, b) => b.length - a.length);
}
