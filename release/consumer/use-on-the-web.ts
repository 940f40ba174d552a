import { useClient } from './use-client.ts';
import { useContract } from './use-contract.ts';
import { usePolicy } from './use-policy.ts';
import { useRedirect } from './use-redirect.ts';

/** Uses what runs in a browser, an edge worker and on a server. */
export async function useOnTheWeb(
  origin: string,
  redirecting: string,
): Promise<Record<string, string>> {
  return {
    client: await useClient(origin),
    contract: await useContract(),
    policy: await usePolicy(),
    redirect: await useRedirect(redirecting),
  };
}
