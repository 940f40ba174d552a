import { successesOf } from '../actions/failures.ts';
import type { Schema } from '../actions/schema-words.ts';
import { type Entry, entriesOf, fragmentOf } from '../catalog.ts';
import type { Api } from '../contract.ts';

/** What an operation does to a state. */
export interface Transition {
  readonly entry: Entry;
  /** The states that take the operation. */
  readonly from: readonly string[];
  /** The states in the examples of its success. */
  readonly to: readonly string[];
}

/** A table of states of the contract, with the operations between them. */
export interface StateGraph {
  readonly api: Api;
  /** Name of the schema, for example `FlowStatus`. */
  readonly name: string;
  readonly states: NonNullable<Schema['x-states']>;
  readonly transitions: readonly Transition[];
}

function transitionsOf(api: Api, states: StateGraph['states']): Transition[] {
  return entriesOf(api).flatMap((entry): Transition[] => {
    const relation = fragmentOf(entry);
    const from = Object.keys(states).filter((state) => states[state]?.actions.includes(relation));
    if (!relation || from.length === 0) return [];
    const answered = successesOf(api, entry.action).map(
      ({ value }) => (value as { status?: string } | undefined)?.status ?? '',
    );
    const to = [...new Set(answered)].filter((state) => Object.hasOwn(states, state));
    return [{ entry, from, to }];
  });
}

/** The tables of states of an API, from the schemas that have one. */
export const stateGraphsOf = (api: Api): StateGraph[] =>
  Object.entries((api.document.components?.['schemas'] ?? {}) as Record<string, Schema>).flatMap(
    ([name, { 'x-states': states }]) =>
      states ? [{ api, name, states, transitions: transitionsOf(api, states) }] : [],
  );
