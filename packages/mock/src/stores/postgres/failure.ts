/** What the codes of the operating system and of PostgreSQL (postgresql.org/docs/current/errcodes-appendix.html) mean for a person. */
const meanings: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the host name is unknown',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ENOENT: 'the socket does not exist',
  ENOTFOUND: 'the host name is unknown',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'there was no answer in time',
  '08P01': 'what answers is no PostgreSQL server, or a pooler in front of it',
  '25006': 'the database takes no changes',
  '28000': 'the user is not allowed to connect',
  '28P01': 'the user name or the password is wrong',
  '3D000': 'the database does not exist',
  '42501': 'the user may not create a schema or tables there',
  '53100': 'the disk is full',
  '53200': 'there is not enough memory',
  '53300': 'there are too many connections',
  '55P03': 'another mock holds the world for too long',
  '57P01': 'the server is shutting down',
  '57P02': 'the server is shutting down after a crash',
  '57P03': 'the server is starting up',
  '25P03': 'the connection was idle for too long',
};

/** The driver names these in words only. */
const messages: readonly (readonly [RegExp, string])[] = [
  [/timeout/i, 'there was no answer in time'],
  [/terminated/i, 'the connection was cut'],
  [/does not support SSL/i, 'the server does not speak TLS'],
  [/certificate/i, 'the certificate of the server is not trusted'],
  [/password must be/i, 'the server asks for a password'],
];

/**
 * Why the server cannot be used, in words; never its own message, which may quote what was to be written.
 */
export function reasonOf(error: unknown): string {
  const {
    code,
    message = '',
    errors,
  } = error as {
    code?: string;
    message?: string;
    errors?: readonly unknown[];
  };
  // One host name can have several addresses, each with its own failure.
  if (errors?.[0] !== undefined) return reasonOf(errors[0]);
  if (code !== undefined) return meanings[code] ?? `the code is ${code}`;
  return messages.find(([pattern]) => pattern.test(message))?.[1] ?? 'the reason is unknown';
}
