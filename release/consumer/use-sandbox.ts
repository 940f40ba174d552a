import { createSandbox, type Sandbox } from '@ping-password/sandbox';
import { useClient } from './use-client.ts';

/** Lets the client call a sandbox in the same process. */
export async function useSandbox(): Promise<string> {
  const sandbox: Sandbox = createSandbox();
  return useClient('http://127.0.0.1', (request) => sandbox.fetch(request));
}
