import { digest } from '../../world/sha256.ts';
import { placeIn } from '../../world/sorted-records.ts';

interface Identified {
  readonly id: string;
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Cursors of the pages beside it, where there are any. */
  readonly next: string | undefined;
  readonly prev: string | undefined;
}

/** Where a page begins or ends: after an identifier, or before it. The record may be gone by then. */
interface Place {
  readonly side: 'after' | 'before';
  readonly id: string;
}

/** The longest cursor that is looked into; those of a sandbox have fewer than 100 characters. */
const longestCursor = 200;

/** What a cursor tells its list by: the world, what is listed, and the filter. */
export type ListName = readonly [worldID: string, list: string, filter: string | undefined];

const seal = (list: ListName) => digest(JSON.stringify(list), 'base64url').slice(0, 16);

/** A cursor that is good for one list only, in the alphabet of base64url. */
const cursorAt = ({ side, id }: Place, list: ListName) =>
  btoa(`${side} ${id} ${seal(list)}`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function decoded(cursor: string): string {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** The place that a cursor stands for; `undefined` when the cursor is none of this list. */
function placeOf(cursor: string, list: ListName): Place | undefined {
  if (cursor.length > longestCursor) return undefined;
  const [side, id, sealed] = decoded(cursor).split(' ');
  if ((side !== 'after' && side !== 'before') || id === undefined) return undefined;
  return sealed === seal(list) ? { side, id } : undefined;
}

/** Where a page of so many begins and ends. */
function boundsOf(items: readonly Identified[], limit: number, place: Place | undefined) {
  if (!place) return [0, limit] as const;
  const at = placeIn(items, place.id);
  if (place.side === 'before') return [Math.max(0, at - limit), at] as const;
  const start = items[at]?.id === place.id ? at + 1 : at;
  return [start, start + limit] as const;
}

/**
 * A page of a list. A cursor holds the identifier that the page before it ended with, so following
 * `next` gives each item once, also while others come and go.
 *
 * @param items in ascending order of their identifiers.
 * @returns `undefined` when the cursor is none of this list.
 */
export function pageOf<Item extends Identified>(
  items: readonly Item[],
  { limit, cursor }: { readonly limit: number; readonly cursor: string | undefined },
  list: ListName,
): Page<Item> | undefined {
  const place = cursor === undefined ? undefined : placeOf(cursor, list);
  if (cursor !== undefined && !place) return undefined;
  const [start, end] = boundsOf(items, limit, place);
  const last = end < items.length ? items[end - 1]?.id : undefined;
  const first = start > 0 ? (items[start]?.id ?? place?.id) : undefined;
  return {
    items: items.slice(start, end),
    next: last === undefined ? undefined : cursorAt({ side: 'after', id: last }, list),
    prev: first === undefined ? undefined : cursorAt({ side: 'before', id: first }, list),
  };
}
