import { compileFilter } from '../../http/filter/compile-filter.ts';
import { equalitiesIn } from '../../http/filter/equalities.ts';
import { FilterFault } from '../../http/filter/filter-fault.ts';
import { type Filter, parseFilter } from '../../http/filter/parse-filter.ts';
import { type Failure, invalidData, invalidValue } from '../../password/failures.ts';
import type { UserRecord } from '../../world/records.ts';
import { lookupAttributes } from '../../world/user-index.ts';
import type { World } from '../../world/world.ts';
import { pageOf } from './page.ts';
import type { PlatformCall, PlatformHandler } from './types.ts';
import { userFilters } from './user-filter.ts';
import { userItem } from './user-resource.ts';

/** Users on a page, unless fewer are asked for. Source: N-PAGE. */
const mostOnPage = 200;

type ListCall = PlatformCall<'listUsers'>;

function filterFailure({ message, supported }: FilterFault): Failure {
  return invalidData('the filter is not supported', {
    code: 'INVALID_FILTER',
    target: 'filter',
    message,
    ...(supported && { innerError: supported }),
  });
}

/** The users that a filter may let pass, in ascending order of their identifiers. */
function candidates(world: World, filter: Filter): readonly UserRecord[] {
  const equalities = equalitiesIn(filter, lookupAttributes);
  if (!equalities) return world.sorted('users');
  const found = equalities.flatMap(({ attribute, value }) => world.lookUp(attribute, value));
  return [...new Set(found)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The users that the filter lets pass, in ascending order of their identifiers. */
function foundBy(world: World, text: string | undefined): readonly UserRecord[] | Failure {
  if (text === undefined) return world.sorted('users');
  try {
    const filter = parseFilter(text);
    const passes = compileFilter(filter, userFilters);
    return candidates(world, filter).filter(passes);
  } catch (error) {
    if (error instanceof FilterFault) return filterFailure(error);
    throw error;
  }
}

/** The address of a page of the list that is asked for. */
function address({ baseUrl, world }: ListCall, query: Readonly<Record<string, string>>) {
  const url = `${baseUrl}/environments/${world.id}/users`;
  const parameters = new URLSearchParams(query).toString();
  return { href: parameters === '' ? url : `${url}?${parameters}` };
}

export const listUsers: PlatformHandler<'listUsers'> = (call) => {
  const { world } = call;
  const { filter, limit, cursor } = call.query as Readonly<Record<string, string | undefined>>;
  const found = foundBy(world, filter);
  if ('status' in found) return found;
  const most = Math.min(Number(limit ?? mostOnPage), mostOnPage);
  const page = pageOf(found, { limit: most, cursor }, [world.id, 'users', filter]);
  if (!page) {
    const message = 'cursor must be that of a link of this list, with the same filter.';
    return invalidValue('the cursor is none of this list', 'cursor', message);
  }
  const asked = { ...(filter !== undefined && { filter }), ...(limit !== undefined && { limit }) };
  const users = page.items.map((user) => userItem(user, call));
  const body = {
    _links: {
      self: address(call, { ...asked, ...(cursor !== undefined && { cursor }) }),
      ...(page.next !== undefined && { next: address(call, { ...asked, cursor: page.next }) }),
      ...(page.prev !== undefined && { prev: address(call, { ...asked, cursor: page.prev }) }),
    },
    _embedded: { users },
    count: found.length,
    size: users.length,
  };
  return { status: 200, body, rule: 'listed' };
};
