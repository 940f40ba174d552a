import { type Mock, startMock } from '@ping-password/mock';
import { recorded } from '@ping-password/traffic';
import type { TestProject } from 'vitest/node';

/** Where the APIs under test are, and what a caller needs there. */
export interface Target {
  platform: string;
  auth: string;
  directory: string;
  /** Base URL of the mock, whatever the others are. */
  mock: string;
  /** Whether the target is a mock with a state, which each test worker can have a world of. */
  arranged: boolean;
}

declare module 'vitest' {
  export interface ProvidedContext {
    target: Target;
  }
}

type Mode = 'sandbox' | 'examples';

/** A mock of the run, or one with a state that the environment names. */
async function mockOf(mode: Mode): Promise<Pick<Mock, 'url' | 'close'>> {
  const { MOCK_URL } = process.env;
  if (mode === 'sandbox' && MOCK_URL) return { url: MOCK_URL, close: async () => undefined };
  // The contract names what a request may hold; that PingOne ignores the rest is no part of it.
  const mock = await startMock({ mode, strict: true, quiet: true });
  return mode === 'sandbox' ? recorded(mock, '.reports/traffic') : mock;
}

/** Starts a mock for the whole run; base URLs from the environment take its place. */
export default async function startTarget(project: TestProject): Promise<() => Promise<void>> {
  const mode = project.name === 'sandbox' ? 'sandbox' : 'examples';
  const mock = await mockOf(mode);
  const { PLATFORM_URL, AUTH_URL, DIRECTORY_URL } = process.env;
  const elsewhere = Boolean(PLATFORM_URL || AUTH_URL || DIRECTORY_URL);
  // Beside a target that nobody arranges, the other APIs need no arrangement either.
  const rest = elsewhere ? await startMock({ mode: 'examples', quiet: true }) : mock;
  project.provide('target', {
    arranged: mode === 'sandbox' && !elsewhere,
    mock: mock.url,
    platform: PLATFORM_URL || `${rest.url}/platform/v1`,
    auth: AUTH_URL || `${rest.url}/auth`,
    directory: DIRECTORY_URL || `${rest.url}/directory/api`,
  });
  return async () => {
    await mock.close();
    if (rest !== mock) await rest.close();
  };
}
