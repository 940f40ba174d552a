/** The part of the driver that the store uses. */
export type Driver = Pick<typeof import('pg'), 'Client' | 'Pool' | 'escapeLiteral'>;

/**
 * Loads the driver, which is for those who use PostgreSQL.
 *
 * @throws Error that says what to install.
 */
export async function loadDriver(): Promise<Driver> {
  try {
    return (await import('pg')).default;
  } catch {
    throw new Error(
      '--store postgres: needs the package pg. Install it beside the mock: npm install pg',
    );
  }
}
