/** What the requests tell of themselves outside browsers: this package and its version. */
export const userAgent = 'ping-password-client/0.1.0';
