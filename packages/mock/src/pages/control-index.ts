import type { Answer } from '@ping-password/sandbox';
import { versionOf } from '../version.ts';

/**
 * What stands above the worlds of the control API: which mock this is, and where to go on.
 *
 * @param origin where the caller sees the mock.
 */
export const controlIndex = (origin: string, mode: 'sandbox' | 'examples'): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  value: {
    name: '@ping-password/mock',
    version: versionOf(),
    mode,
    links: {
      worlds: `${origin}/_mock/worlds`,
      health: `${origin}/healthz`,
      inspector: `${origin}/`,
      docs: `${origin}/_inspector/actions`,
    },
  },
});
