import type { ActionDocument } from '@ping-password/contract';
import { isObject, type Schema, type SchemaObject, schemaAt } from '@ping-password/contract/schema';
import { safeName } from '../refusal.ts';

/** What stands in place of a value that may be a secret. */
export const hidden = '***';

/** Of long values, this much is copied. */
const most = { characters: 2000, items: 20, values: 2000, depth: 10 };

/** The keywords that tell a secret, beside those that a check looks at. */
type Marked = SchemaObject & { readonly writeOnly?: boolean; readonly 'x-secret'?: boolean };

const marksSecret = ({ format, writeOnly, 'x-secret': isSecret }: Marked) =>
  format === 'password' || writeOnly === true || isSecret === true;

/** The schemas that a value may have: those behind references, and the variants of a request. */
function alternatives(document: ActionDocument, schema: Schema): SchemaObject[] {
  if (typeof schema === 'boolean') return [];
  const { $ref, oneOf = [] } = schema;
  const behind = $ref === undefined ? [] : alternatives(document, schemaAt(document, $ref));
  return [schema, ...behind, ...oneOf.flatMap((variant) => alternatives(document, variant))];
}

/** What is known of a place in a value. */
interface Place {
  readonly isSecret: boolean;
  member(name: string): Place | undefined;
  readonly items: Place | undefined;
}

/** A place of which only its author is known, the sandbox. */
const own: Place = {
  isSecret: false,
  member: () => own,
  get items() {
    return own;
  },
};

const isOpen = ({ additionalProperties }: SchemaObject) => additionalProperties === true;

/** @param ours whether the sandbox writes the values, so that members beside those described are no secrets. */
function placeOf(document: ActionDocument, schemas: readonly Schema[], ours: boolean): Place {
  const known = schemas.flatMap((schema) => alternatives(document, schema));
  const members = new Map<string, Place>();
  const inside = (parts: readonly (Schema | undefined)[]) => {
    const found = parts.filter((part) => typeof part === 'object');
    return found.length > 0 ? placeOf(document, found, ours) : undefined;
  };
  let items: Place | undefined;
  return {
    isSecret: known.some(marksSecret),
    member(name) {
      const kept = members.get(name);
      if (kept) return kept;
      const described = known.map(({ properties = {} }) =>
        Object.hasOwn(properties, name) ? properties[name] : undefined,
      );
      const place = inside(described);
      if (place) members.set(name, place);
      const other = inside(known.map(({ additionalProperties }) => additionalProperties));
      return place ?? other ?? (ours && known.some(isOpen) ? own : undefined);
    },
    get items() {
      items ??= inside(known.map((schema) => schema.items));
      return items;
    },
  };
}

/** Whether anything behind a schema is a secret, or a list that may be long. */
function needsCopy(document: ActionDocument, schema: Schema, seen = new Set<Schema>()): boolean {
  if (typeof schema === 'boolean' || seen.has(schema)) return false;
  seen.add(schema);
  if (marksSecret(schema) || schema.items !== undefined) return true;
  const { $ref, properties = {}, additionalProperties = false, oneOf = [] } = schema;
  const parts = [...Object.values(properties), additionalProperties, ...oneOf];
  if ($ref !== undefined) parts.push(schemaAt(document, $ref));
  return parts.some((part) => needsCopy(document, part, seen));
}

const shortened = (text: string) =>
  text.length > most.characters ? `${text.slice(0, most.characters)}…` : text;

/** Copies values without what is, or may be, a secret. */
export interface SafeCopy {
  copy(value: unknown): unknown;
  /** Whether the value itself must not be kept, for secrets or for its length. */
  readonly isNeeded: boolean;
}

/**
 * Creates the copy of values that have one of several schemas. What the schemas mark as a secret or do not
 * describe is hidden.
 *
 * @param author who writes the values. What the sandbox writes into an object that its schema leaves open is
 * shown, such as the text of a broken rule.
 */
export function createSafeCopy(
  document: ActionDocument,
  schemas: readonly Schema[],
  author: 'caller' | 'sandbox',
): SafeCopy {
  const root = placeOf(document, schemas, author === 'sandbox');
  let left = 0;
  function copied(value: unknown, place: Place | undefined, depth: number): unknown {
    left -= 1;
    if (!place || place.isSecret) return hidden;
    if (left < 0 || depth > most.depth) return '…';
    if (typeof value === 'string') return shortened(value);
    if (Array.isArray(value))
      return value.slice(0, most.items).map((item) => copied(item, place.items, depth + 1));
    if (!isObject(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const name in value) {
      if (left < 0) break;
      const member = place.member(name);
      copy[member ? name : safeName(name)] = copied(value[name], member, depth + 1);
    }
    return copy;
  }
  return {
    isNeeded: schemas.some((schema) => needsCopy(document, schema)),
    copy(value) {
      left = most.values;
      return copied(value, root, 0);
    },
  };
}
