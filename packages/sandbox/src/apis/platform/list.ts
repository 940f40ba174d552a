import { FilterFault } from '../../http/filter/filter-fault.ts';
import { type Failure, invalidData, invalidValue } from '../../password/failures.ts';
import type { World } from '../../world/world.ts';
import { pageOf } from './page.ts';

interface ListCall {
  readonly world: World;
  readonly baseUrl: string;
  readonly query: object;
}

/** How a list is read. */
interface List<Item> {
  /** The last part of its path. */
  readonly name: string;
  /** Items on a page, unless fewer are asked for. */
  readonly mostOnPage: number;
  /**
   * The items that a filter lets pass, in ascending order of their identifiers.
   *
   * @throws FilterFault when the filter is none of this list.
   */
  found(filter: string | undefined): readonly Item[];
}

/** A page of a list with the members that every list has. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly members: {
    readonly _links: Record<string, { readonly href: string }>;
    readonly count: number;
    readonly size: number;
  };
}

/** A parameter that is sent without a value, where a list allows that, is as good as none. */
const given = (value: string | undefined) => (value === '' ? undefined : value);

function filterFailure({ message, supported }: FilterFault): Failure {
  return invalidData('the filter is not supported', {
    code: 'INVALID_FILTER',
    target: 'filter',
    message,
    ...(supported && { innerError: supported }),
  });
}

function foundIn<Item>(list: List<Item>, filter: string | undefined): readonly Item[] | Failure {
  try {
    return list.found(filter);
  } catch (error) {
    if (error instanceof FilterFault) return filterFailure(error);
    throw error;
  }
}

/** The page of a list that a call asks for, or why there is none. */
export function listPage<Item extends { readonly id: string }>(
  { world, baseUrl, query }: ListCall,
  list: List<Item>,
): Listed<Item> | Failure {
  const asked = query as Readonly<Record<string, string | undefined>>;
  const [filter, limit, cursor] = [given(asked['filter']), given(asked['limit']), asked['cursor']];
  const found = foundIn(list, filter);
  if ('status' in found) return found;
  const most = Math.min(Number(limit ?? list.mostOnPage), list.mostOnPage);
  const page = pageOf(found, { limit: most, cursor }, [world.id, list.name, filter]);
  if (!page) {
    const message = 'cursor must be that of a link of this list, with the same filter.';
    return invalidValue('the cursor is none of this list', 'cursor', message);
  }
  const address = (place: string | undefined) => {
    const parameters = Object.entries({ filter, limit, cursor: place });
    const sent = parameters.filter((one): one is [string, string] => one[1] !== undefined);
    const url = `${baseUrl}/environments/${world.id}/${list.name}`;
    return { href: sent.length === 0 ? url : `${url}?${new URLSearchParams(sent)}` };
  };
  const _links = {
    self: address(cursor),
    ...(page.next !== undefined && { next: address(page.next) }),
    ...(page.prev !== undefined && { prev: address(page.prev) }),
  };
  const members = { _links, count: found.length, size: page.items.length };
  return { items: page.items, members };
}
