import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Answer, vendorError } from '@ping-password/sandbox';

/** The token that every call of the control API has to carry. */
export interface ControlToken {
  /** Refuses a request that carries neither the token nor the cookie of the inspector. */
  refuse(request: IncomingMessage): Answer | undefined;
  /** Answers the inspector, which sends the token once: a cookie, or a refusal. */
  openSession(given: unknown): Answer;
}

const cookieName = 'mock_control';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares without telling by its time how much was right. */
const isEqual = (given: string, expected: string) =>
  timingSafeEqual(digest(given), digest(expected));

const bearerOf = ({ authorization = '' }: IncomingMessage['headers']) =>
  /^bearer +(\S+) *$/i.exec(authorization)?.[1];

const cookieOf = ({ cookie = '' }: IncomingMessage['headers']) =>
  cookie
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === cookieName)?.[1];

/** A cookie is sent for pages of other ports too, so it counts for the mock's own pages only. */
const isOwnPage = ({ origin, host = '' }: IncomingMessage['headers']) =>
  origin === undefined || [`http://${host}`, `https://${host}`].includes(origin);

const unauthorized = (message: string): Answer =>
  vendorError(401, message, [], { 'www-authenticate': 'Bearer realm="control API"' });

/**
 * Creates the check of the control token.
 *
 * @throws TypeError when no header field can carry the token.
 */
export function createControlToken(token: string): ControlToken {
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new TypeError(
      '--control-token takes letters, digits and punctuation of ASCII, without blanks.',
    );
  // The cookie opens the control API of this token, and does not give the token away.
  const session = createHmac('sha256', token).update('inspector').digest('base64url');
  return {
    refuse({ headers }) {
      const bearer = bearerOf(headers);
      if (bearer !== undefined && isEqual(bearer, token)) return undefined;
      const cookie = cookieOf(headers);
      if (cookie !== undefined && isOwnPage(headers) && isEqual(cookie, session)) return undefined;
      return unauthorized(
        bearer === undefined
          ? 'The control API needs the token that the mock was started with. Send it as Authorization: Bearer TOKEN.'
          : 'This is not the control token that the mock was started with.',
      );
    },
    openSession(given) {
      if (typeof given !== 'string' || !isEqual(given, token))
        return unauthorized('This is not the control token that the mock was started with.');
      const cookie = `${cookieName}=${session}; Path=/_mock; HttpOnly; SameSite=Strict`;
      return { status: 204, headers: { 'set-cookie': cookie, 'cache-control': 'no-store' } };
    },
  };
}
