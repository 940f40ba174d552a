/** How an OAuth request is refused, with its description. */
export const refused = (message: string, error = 'invalid_request'): string =>
  `400 ${error} (${message})`;

/** The answer to an application that is not authenticated. */
export const unauthenticated = '401 invalid_client (The application is not authenticated.)';

/** The answer to an application that sends its secret in another way than the configured one, or not at all. */
export const noSecretInForm =
  '401 invalid_client (This application authenticates with client_id and client_secret in the form.)';
