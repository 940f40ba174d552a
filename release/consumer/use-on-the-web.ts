import { useClient } from './use-client.ts';
import { useContract } from './use-contract.ts';
import { usePolicy } from './use-policy.ts';

/** Uses what runs in a browser, an edge worker and on a server. */
export async function useOnTheWeb(origin: string): Promise<Record<string, string>> {
  return {
    client: await useClient(origin),
    contract: await useContract(),
    policy: await usePolicy(),
  };
}
