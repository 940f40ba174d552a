import { gzipSync } from 'node:zlib';
import { minified } from './minified.ts';

const openapiFetch = "export { default } from 'openapi-fetch';";
const factory = (name: string, entryPoint: string) =>
  `export { ${name} } from '@ping-password/client/${entryPoint}';`;
const auth = factory('createAuthClient', 'auth');
const platform = factory('createPlatformClient', 'platform');
const outcomes = `${platform} export { outcomeOf } from '@ping-password/client';`;
const bulk = outcomes + factory('forEachUser', 'bulk');

/** What an entry point is for, and what is there without it. */
const programs = {
  platform: { with: platform, without: openapiFetch },
  auth: { with: auth, without: openapiFetch },
  directory: { with: factory('createDirectoryClient', 'directory'), without: openapiFetch },
  control: { with: factory('createControlClient', 'control'), without: openapiFetch },
  flow: { with: auth + factory('startFlow', 'flow'), without: auth },
  // What a failure means is there for every program that shows failures.
  bulk: { with: bulk, without: outcomes },
  lists: { with: platform + factory('findUser, pages', 'lists'), without: platform },
  migrate: {
    with: platform + factory('checkPassword, requestPasswordReset, resetPassword', 'migrate'),
    without: platform,
  },
  'move-users': {
    with: bulk + factory('moveUsers', 'move-users'),
    without: bulk,
  },
};

/** An entry point of the client that has a budget. */
export type EntryPoint = keyof typeof programs;

/** The entry points of the client that have a budget. */
export const entryPoints = Object.keys(programs) as EntryPoint[];

/** Bytes that an entry point may add, minified and compressed. */
export const sizeBudget = 3000;

/** Bytes of a program with all that it imports, in one chunk, minified and compressed. */
async function bytes(root: string, program: string): Promise<number> {
  const [chunk, ...more] = await minified(root, program);
  if (!chunk || more.length > 0) throw new Error(`A single chunk was expected of ${program}`);
  return gzipSync(chunk.code, { level: 9 }).byteLength;
}

/** What an entry point weighs, in bytes, minified and compressed. */
export interface Size {
  /** Of the entry point beyond what is there without it. */
  readonly added: number;
  /** Of what is there without it: openapi-fetch, or for the flow driver the client of its API. */
  readonly without: number;
}

/** Weighs an entry point of the client that is installed in a folder. */
export async function sizeOf(folder: string, entryPoint: EntryPoint): Promise<Size> {
  const program = programs[entryPoint];
  const without = await bytes(folder, program.without);
  return { added: (await bytes(folder, program.with)) - without, without };
}
