import {
  createAuthClient as auth,
  createDirectoryClient as directory,
  createPlatformClient as platform,
} from '@ping-password/client';
import { caseFetch } from './registry.ts';

export * from '@ping-password/client';

type Options<Create extends (options: never) => unknown> = Parameters<Create>[0];

/** The clients of the package, whose requests are sent by the `fetch` of the case that runs. */
export const createPlatformClient = (options: Options<typeof platform>) =>
  platform({ ...options, fetch: caseFetch });
export const createAuthClient = (options: Options<typeof auth>) =>
  auth({ ...options, fetch: caseFetch });
export const createDirectoryClient = (options: Options<typeof directory>) =>
  directory({ ...options, fetch: caseFetch });
