import { bearer, createPlatformClient, outcomeOf } from '@ping-password/client';
import { type Mock, startMock } from '@ping-password/mock';
import { useClient } from './use-client.ts';

/** Asks for an example, which needs no Prism. */
async function useExample(origin: string): Promise<string> {
  const platform = createPlatformClient({
    baseUrl: `${origin}/platform/v1`,
    authorization: bearer('any'),
    // One try without a time limit: a busy machine is slow, not wrong.
    retry: false,
  });
  const path = { environmentID: crypto.randomUUID(), userID: crypto.randomUUID() };
  const { error } = await platform.PUT(
    '/environments/{environmentID}/users/{userID}/password#password.reset',
    {
      params: { path },
      headers: { Prefer: 'code=400, example=tooYoung' },
      body: { currentPassword: 'Tr4vel-Lightly-88', newPassword: 'Fake-Harbour-2042!' },
    },
  );
  return outcomeOf(error);
}

/** Starts a mock on a free port in each mode and lets the client call it. */
export async function useMock(): Promise<string> {
  const sandbox: Mock = await startMock({ quiet: true });
  const examples: Mock = await startMock({ mode: 'examples', quiet: true });
  try {
    return `${await useClient(sandbox.url)} ${await useExample(examples.url)}`;
  } finally {
    await Promise.all([sandbox.close(), examples.close()]);
  }
}
