import { startMock } from '@ping-password/mock';
import type { TestProject } from 'vitest/node';

/** Where the APIs under test are. */
export interface Target {
  platform: string;
  auth: string;
  directory: string;
  /** Base URL of the mock, whatever the others are. */
  mock: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    target: Target;
  }
}

/** Starts a mock for the whole run; a base URL from the environment takes its place. */
export default async function startTarget(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock({ quiet: true });
  const { PLATFORM_URL, AUTH_URL, DIRECTORY_URL } = process.env;
  project.provide('target', {
    mock: mock.url,
    platform: PLATFORM_URL ?? `${mock.url}/platform/v1`,
    auth: AUTH_URL ?? `${mock.url}/auth`,
    directory: DIRECTORY_URL ?? `${mock.url}/directory/api`,
  });
  return mock.close;
}
