import type { User } from '@ping-password/contract/directory';
import { isObject } from '../call/origin.ts';
import { noPage } from '../call/page.ts';
import type { DirectoryClient } from '../directory.ts';
import { unwrap } from '../errors/api-error.ts';

/**
 * All users of the Directory, page by page, ordered by user name. One that appears on two pages, because
 * the Directory changed meanwhile, comes twice.
 *
 * @param options a filter of SCIM 1.1, and the most users on a page. The loop throws ApiError when a page
 * is refused.
 * @example
 * for await (const user of directoryUsers(directory)) use(user.id);
 */
export async function* directoryUsers(
  directory: Pick<DirectoryClient, 'listUsers'>,
  options: { filter?: string; count?: number; signal?: AbortSignal } = {},
): AsyncGenerator<User> {
  const { signal, count = 1000, filter } = options;
  for (let startIndex = 1; ; ) {
    const query = { startIndex, count, sortBy: 'userName', ...(filter && { filter }) };
    const result = await directory.listUsers({ query, ...(signal && { signal }) });
    const page = unwrap(result);
    if (!Array.isArray(page?.resources) || !page.resources.every(isObject))
      throw noPage(result.response.status, page);
    yield* page.resources;
    startIndex += page.resources.length;
    if (page.resources.length === 0 || startIndex > page.totalResults) return;
  }
}
