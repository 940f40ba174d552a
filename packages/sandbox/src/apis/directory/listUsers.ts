import { invalidData } from '../../password/failures.ts';
import type { DirectoryUserRecord } from '../../world/records.ts';
import type { DirectoryHandler } from './types.ts';
import { directoryUser } from './user-resource.ts';

const attributes: Record<string, (user: DirectoryUserRecord) => string | undefined> = {
  username: ({ username }) => username,
  id: ({ id }) => id,
  emails: ({ email }) => email,
  'emails.value': ({ email }) => email,
};

/** The test that a filter stands for; equality of one attribute. */
function testOf(filter: string): ((user: DirectoryUserRecord) => boolean) | undefined {
  const [, name = '', value = ''] = /^\s*([\w.]+)\s+eq\s+"([^"]*)"\s*$/i.exec(filter) ?? [];
  const attribute = attributes[name.toLowerCase()];
  return attribute && ((user) => attribute(user)?.toLowerCase() === value.toLowerCase());
}

/** The most users on a page. Source: E-READ. */
const mostOnPage = 1000;

export const listUsers: DirectoryHandler<'listUsers'> = (call) => {
  const {
    filter,
    sortOrder,
    startIndex = '1',
    count = String(mostOnPage),
  } = call.query as Record<string, string>;
  const test = filter === undefined ? () => true : testOf(filter);
  if (!test) {
    return invalidData('the filter is not supported', {
      code: 'INVALID_FILTER',
      target: 'filter',
      message: 'The sandbox compares userName, id or emails by eq.',
    });
  }
  const sign = sortOrder === 'descending' ? -1 : 1;
  const found = call.world
    .list('directoryUsers')
    .filter(test)
    .sort((a, b) => sign * a.username.localeCompare(b.username));
  const first = Math.max(1, Number(startIndex));
  const resources = found
    .slice(first - 1, first - 1 + Number(count))
    .map((user) => directoryUser(user, call));
  const body = {
    schemas: ['urn:scim:schemas:core:1.0'],
    totalResults: found.length,
    startIndex: first,
    itemsPerPage: Number(count),
    count: resources.length,
    resources,
  };
  return { status: 200, body, rule: 'listed' };
};
