import type { components } from '@ping-password/contract/auth';
import type { AuthHandler } from './types.ts';

type Key = components['schemas']['KeySet']['keys'][number];

export const readSigningKeys: AuthHandler<'readSigningKeys'> = ({ tools }) => ({
  status: 200,
  body: async () => ({ keys: [(await tools.signer.publicKey()) as Key] }),
  rule: 'read',
});
