import { compileFilter } from '../../http/filter/compile-filter.ts';
import { equalitiesIn } from '../../http/filter/equalities.ts';
import { type Filter, parseFilter } from '../../http/filter/parse-filter.ts';
import type { UserRecord } from '../../world/records.ts';
import { lookupAttributes } from '../../world/user-index.ts';
import type { World } from '../../world/world.ts';
import { listPage } from './list.ts';
import type { PlatformHandler } from './types.ts';
import { userFilters } from './user-filter.ts';
import { userItem } from './user-resource.ts';

/** Users on a page, unless fewer are asked for. Source: N-PAGE. */
const mostOnPage = 200;

/** The users that a filter may let pass, in ascending order of their identifiers. */
function candidates(world: World, filter: Filter): readonly UserRecord[] {
  const equalities = equalitiesIn(filter, lookupAttributes);
  if (!equalities) return world.sorted('users');
  const found = equalities.flatMap(({ attribute, value }) => world.lookUp(attribute, value));
  return [...new Set(found)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The users that the filter lets pass, in ascending order of their identifiers. */
function foundBy(world: World, text: string | undefined): readonly UserRecord[] {
  if (text === undefined) return world.sorted('users');
  const filter = parseFilter(text);
  const passes = compileFilter(filter, userFilters);
  return candidates(world, filter).filter(passes);
}

export const listUsers: PlatformHandler<'listUsers'> = (call) => {
  const found = (filter: string | undefined) => foundBy(call.world, filter);
  const page = listPage(call, { name: 'users', mostOnPage, found });
  if ('status' in page) return page;
  const users = page.items.map((user) => userItem(user, call));
  return { status: 200, body: { ...page.members, _embedded: { users } }, rule: 'listed' };
};
