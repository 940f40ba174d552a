import { startMock } from '@ping-password/mock';

/** Asks a mock for generated data, which Prism makes. */
export async function useGeneratedData(): Promise<string> {
  const mock = await startMock({ mode: 'examples', quiet: true });
  try {
    const url = `${mock.url}/platform/v1/environments/${crypto.randomUUID()}/users/${crypto.randomUUID()}/password`;
    const answer = await fetch(url, {
      headers: { authorization: 'Bearer any', prefer: 'dynamic=true' },
    });
    const { message } = (await answer.json()) as { message?: string };
    return `${answer.status} ${message ?? 'generated'}`;
  } finally {
    await mock.close();
  }
}
