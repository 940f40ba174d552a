import { type Answer, text } from '../../answer.ts';

/** What a token of an answer says. */
export const claimsOf = (body: unknown, name: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(text(body, name).split('.')[1] ?? '', 'base64url').toString());

/** Status and error of an answer. */
export const error = async (answer: Promise<Answer>) => {
  const { status, body } = await answer;
  return `${status} ${text(body, 'error')}`.trim();
};

/** The audience of access tokens, and the time at which a test world issues its tokens. */
export const api = 'http://127.0.0.1:4010/platform';
export const issuedAt = Date.parse('2026-03-02T10:00:00Z') / 1000;
