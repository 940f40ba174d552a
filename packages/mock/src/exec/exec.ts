import type { Log } from '../server/log.ts';
import { type Mock, type MockOptions, startLogged } from '../start-mock.ts';
import { createBreaches } from './breaches.ts';
import { runCommand } from './run-command.ts';

/** The variables that tell a command where the mock is. */
const variablesOf = ({ url, environmentID }: Mock) => ({
  MOCK_URL: url,
  MOCK_ENVIRONMENT_ID: environmentID,
  PINGONE_API_URL: `${url}/platform/v1`,
  PINGONE_AUTH_URL: `${url}/auth`,
  PINGONE_DIRECTORY_URL: `${url}/directory/api`,
});

/**
 * Runs a command against a mock that starts before it and ends after it, and tells which of its calls broke the contract.
 *
 * @returns the exit code of the command.
 */
export async function exec(
  command: readonly string[],
  options: MockOptions,
  warn: Log,
): Promise<number> {
  const breaches = createBreaches(warn);
  const logged = { ...options, quiet: false, logFormat: 'text', log: breaches.log } as const;
  // Whoever runs a command may see which paths it called.
  const mock = await startLogged(logged, true);
  try {
    return await runCommand(command, variablesOf(mock), warn);
  } finally {
    await mock.close();
    for (const line of breaches.lines()) warn(line);
  }
}
