import { invalidData } from '../../password/failures.ts';
import type { PlatformHandler } from './types.ts';
import { userItem } from './user-resource.ts';

/** The user name that a filter asks for; the one form that password work needs. */
const usernameOf = (filter: string) =>
  /^\s*username\s+eq\s+"((?:[^"\\]|\\.)*)"\s*$/i.exec(filter)?.[1]?.replace(/\\(.)/g, '$1');

export const listUsers: PlatformHandler<'listUsers'> = (call) => {
  const { filter } = call.query;
  const username = filter === undefined ? undefined : usernameOf(filter);
  if (filter !== undefined && username === undefined) {
    return invalidData('the filter is not supported', {
      code: 'INVALID_FILTER',
      target: 'filter',
      message: 'The filter cannot be understood.',
      innerError: { supportedAttributes: ['username'], supportedOperators: ['eq'] },
    });
  }
  const users = call.world
    .list('users')
    .filter(
      (user) => username === undefined || user.username.toLowerCase() === username.toLowerCase(),
    )
    .map((user) => userItem(user, call));
  const self = { href: `${call.baseUrl}/environments/${call.world.id}/users` };
  const body = { _links: { self }, _embedded: { users }, count: users.length, size: users.length };
  return { status: 200, body, rule: 'listed' };
};
