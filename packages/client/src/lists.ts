import type { User } from '@ping-password/contract/platform';
import { addressOf, type ListResult, type Page, type PageOf, pageOf } from './call/page.ts';
import type { PlatformClient } from './platform.ts';

/** What a call takes that lists something. */
interface ListOptions {
  query?: object;
  signal?: AbortSignal;
}

type Item<P> = P extends { _embedded: infer Embedded }
  ? Embedded[keyof Embedded] extends readonly (infer One)[]
    ? One
    : never
  : never;

/** The items of a list, asked for page by page. */
export interface Pages<P> extends AsyncIterable<Item<P>> {
  /** The pages as the server sends them, with its counts. */
  byPage(): AsyncIterable<P>;
}

/** The query of the next page. */
function nextQuery({ _links }: Page): Record<string, string> | undefined {
  const href = _links?.['next']?.href;
  return href === undefined ? undefined : Object.fromEntries(addressOf(href).searchParams);
}

async function* eachPage(
  list: (options: ListOptions) => Promise<ListResult>,
  options: ListOptions,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let query: object | undefined = options.query ?? {};
  while (query && !seen.has(JSON.stringify(query))) {
    seen.add(JSON.stringify(query));
    const page: Page = pageOf(await list({ ...options, query }));
    yield page;
    query = nextQuery(page);
  }
}

async function* eachItem(pagesOfList: AsyncIterable<Page>): AsyncGenerator<unknown> {
  const seen = new Set<unknown>();
  for await (const { _embedded } of pagesOfList)
    for (const item of Object.values(_embedded).flat() as { id?: unknown }[]) {
      // What is added or removed meanwhile moves others to the next page.
      if (item.id !== undefined && seen.has(item.id)) continue;
      seen.add(item.id);
      yield item;
    }
}

/**
 * All items of a list, however many pages it has. A page is asked for when the one before is used up;
 * an item that appears on two pages, because the list changed meanwhile, comes once.
 *
 * @param list a call that lists, such as `platform.listUsers`.
 * @param options what the call takes; its `signal` ends the loop with the reason of the signal.
 * @returns the items, or the pages by `byPage()`. The loop throws ApiError when a page is refused.
 * @example
 * for await (const user of pages(platform.listUsers, { query: { limit: 100 } })) use(user.id);
 */
export function pages<Options, Result extends ListResult>(
  list: (options: Options) => Promise<Result>,
  options: NonNullable<Options>,
): Pages<PageOf<Result>> {
  const call = list as unknown as (options: ListOptions) => Promise<ListResult>;
  const byPage = () => eachPage(call, options);
  return {
    byPage,
    [Symbol.asyncIterator]: () => eachItem(byPage()),
  } as unknown as Pages<PageOf<Result>>;
}

/**
 * A SCIM filter, whose values are put in quotes and escaped.
 *
 * @throws TypeError for a value that is no text.
 * @example
 * filter`email eq ${email} or username sw ${prefix}`;
 */
export function filter(parts: TemplateStringsArray, ...values: readonly string[]): string {
  const quoted = values.map((value) => {
    if (typeof value === 'string') return `"${value.replace(/["\\]/g, '\\$&')}"`;
    throw new TypeError(
      'A value of a filter is no text. Write it into the filter, or give a text.',
    );
  });
  return String.raw({ raw: parts }, ...quoted);
}

/** Where users are looked for; a client of one environment needs no `environmentID`. */
type Where<Given extends string> = ([Given] extends [never]
  ? { environmentID: string }
  : { environmentID?: string }) & {
  /** Ends the search. */
  signal?: AbortSignal;
};

/** The users whose attribute is exactly the value. */
function usersWith(
  platform: Pick<PlatformClient, 'listUsers'>,
  condition: string,
  {
    environmentID,
    signal,
  }: { environmentID?: string | undefined; signal?: AbortSignal | undefined },
): Pages<{ _embedded: { users: User[] } }> {
  return pages(platform.listUsers, {
    path: (environmentID === undefined ? {} : { environmentID }) as { environmentID: string },
    query: { filter: condition },
    ...(signal && { signal }),
  });
}

/**
 * The user with a user name.
 *
 * @returns `undefined` when there is none.
 * @throws ApiError when the call fails.
 * @example
 * const user = await findUser(platform, { username: 'user.ok' });
 */
export async function findUser<Given extends string>(
  platform: PlatformClient<Given>,
  { username, ...where }: { username: string } & Where<Given>,
): Promise<User | undefined> {
  const any = platform as unknown as PlatformClient;
  for await (const user of usersWith(any, filter`username eq ${username}`, where)) return user;
  return undefined;
}

/**
 * The users with an e-mail address, which several may share.
 *
 * @throws ApiError when the call fails.
 * @example
 * const users = await findUsers(platform, { email: 'user.ok@example.com' });
 */
export async function findUsers<Given extends string>(
  platform: PlatformClient<Given>,
  { email, ...where }: { email: string } & Where<Given>,
): Promise<User[]> {
  const found: User[] = [];
  const any = platform as unknown as PlatformClient;
  for await (const user of usersWith(any, filter`email eq ${email}`, where)) found.push(user);
  return found;
}
