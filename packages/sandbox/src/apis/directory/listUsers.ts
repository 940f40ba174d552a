import type { components } from '@ping-password/contract/directory';
import { compileFilter, knownName } from '../../http/filter/compile-filter.ts';
import { FilterFault } from '../../http/filter/filter-fault.ts';
import { parseFilter } from '../../http/filter/parse-filter.ts';
import { type Failure, invalidData, invalidValue } from '../../password/failures.ts';
import type { DirectoryCall, DirectoryHandler } from './types.ts';
import { userFilters } from './user-filter.ts';
import { directoryUser } from './user-resource.ts';

type User = components['schemas']['User'];

/** The most users on a page. Source: E-READ. */
const mostOnPage = 1000;

function filterFailure({ message, supported }: FilterFault): Failure {
  return invalidData('the filter is not supported', {
    code: 'INVALID_FILTER',
    target: 'filter',
    message,
    ...(supported && { innerError: supported }),
  });
}

/** The users that the filter lets pass, in ascending order of their identifiers. */
function foundBy(call: DirectoryCall<'listUsers'>, filter: string | undefined): User[] | Failure {
  const users = call.world.sorted('directoryUsers').map((user) => directoryUser(user, call));
  if (filter === undefined) return users;
  try {
    return users.filter(compileFilter(parseFilter(filter), userFilters));
  } catch (error) {
    if (error instanceof FilterFault) return filterFailure(error);
    throw error;
  }
}

/** Compares users by an attribute, in any case; who lacks it is the last when ascending (SCIM 1.1, 3.2.2.2). */
function comparedBy(attribute: string, sign: number): (a: User, b: User) => number {
  const read = userFilters.read(attribute);
  const keyOf = (user: User) => {
    const value = [read(user)].flat()[0];
    return value === undefined ? undefined : String(value).toLowerCase();
  };
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === other) return 0;
    if (one === undefined || other === undefined) return one === undefined ? sign : -sign;
    return one < other ? -sign : sign;
  };
}

export const listUsers: DirectoryHandler<'listUsers'> = (call) => {
  const { filter, sortBy, sortOrder, startIndex, count } = call.query as Readonly<
    Record<string, string | undefined>
  >;
  const attribute = knownName(sortBy ?? 'userName', userFilters);
  if (attribute === undefined) {
    const names = Object.keys(userFilters.attributes).join(', ');
    return invalidValue(
      'users are not sorted by this',
      'sortBy',
      `sortBy must be one of ${names}.`,
    );
  }
  const found = foundBy(call, filter);
  if ('status' in found) return found;
  const sorted = found.sort(comparedBy(attribute, sortOrder === 'descending' ? -1 : 1));
  const first = Number(startIndex ?? 1);
  const most = Number(count ?? mostOnPage);
  const resources = sorted.slice(first - 1, first - 1 + most);
  const body = {
    schemas: ['urn:scim:schemas:core:1.0'],
    totalResults: found.length,
    startIndex: first,
    itemsPerPage: most,
    count: resources.length,
    resources,
  };
  return { status: 200, body, rule: 'listed' };
};
