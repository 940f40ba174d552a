import { type Field, fieldsOf, variantsOf } from '../actions/fields.ts';
import type { Api } from '../contract.ts';

/** A member in all forms of a body together. */
interface Member {
  /** Whether every form asks for it. */
  readonly required: boolean;
  readonly types: readonly string[];
  readonly rules: readonly string[];
}

/** The members of a body by their names. */
export type Members = ReadonlyMap<string, Member>;

/** The types of a member; one that must be absent has none. */
const typesOf = ({ type }: Field) =>
  type
    .replace(/ \(.*?\)/g, '')
    .split(' or ')
    .filter((name) => name !== 'any');

// What a member can be beside others, and what it is when left out, refuses nothing.
const refusing = (rule: string) => !/^(?:Known values|Default)/.test(rule);

/** The members of schemas of which one applies. */
export function membersOf(api: Api, schemas: readonly unknown[]): Members {
  const forms = schemas
    .flatMap((schema) => variantsOf(api, schema))
    .map((each) => fieldsOf(api, each));
  const byName = Map.groupBy(forms.flat(), ({ name }) => name);
  return new Map(
    [...byName].map(([name, fields]) => [
      name,
      {
        required: fields.length === forms.length && fields.every(({ required }) => required),
        types: [...new Set(fields.flatMap(typesOf))],
        rules: [...new Set(fields.flatMap(({ rules }) => rules.filter(refusing)))],
      },
    ]),
  );
}

/** The names that others lack. */
export const missing = (from: readonly string[], others: readonly string[]) =>
  from.filter((each) => !others.includes(each));

const parentOf = (name: string) => name.replace(/(?:\[\]|\.[^.[]*)$/, '');

/** Without the members of those that are named themselves. */
const topmost = (names: readonly string[]) =>
  names.filter((name) => {
    for (let above = parentOf(name), last = name; above !== last; ) {
      if (names.includes(above)) return false;
      last = above;
      above = parentOf(above);
    }
    return true;
  });

/** The topmost members that others lack. */
export const onlyIn = (members: Members, others: Members) =>
  topmost([...members.keys()].filter((name) => !others.has(name)));

/** The members of both sides that a test of the two forms picks. */
export const both = (
  before: Members,
  now: Members,
  test: (old: Member, fresh: Member) => boolean,
) =>
  [...now].flatMap(([name, fresh]) => {
    const old = before.get(name);
    return old && test(old, fresh) ? [name] : [];
  });

/** Whether some are not among all. */
export const lacks = (some: readonly string[], all: readonly string[]) =>
  missing(some, all).length > 0;
