import type { components } from '@ping-password/contract/control';

/** What a world begins with: its name, users, applications, policy, clock and faults. */
export type WorldInput = NonNullable<components['schemas']['WorldInput']>;

/**
 * Describes a world, for `--seed`, for `createSandbox({ scenarios })` and for `POST /_mock/worlds`. It gives back what
 * it takes; the type tells about every member.
 *
 * @example
 * export default defineWorld({
 *   name: 'Strict lockout',
 *   users: [{ username: 'ada', password: { value: 'Fake-Harbour-2042!', lastChangedAgo: 'P30D' } }],
 * });
 */
export const defineWorld = (world: WorldInput): WorldInput => world;
