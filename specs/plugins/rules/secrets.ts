import { type Part, type Parts, ruleOfCalls } from '../parts-of-calls.ts';

const names =
  /^(password|(current|new|old)Password|secret|client_secret|recoveryCode|verificationCode|otp|confirmationToken|token|(access|refresh|id)_token)$/;

interface Member {
  readonly type?: unknown;
  readonly format?: unknown;
  readonly writeOnly?: unknown;
  readonly 'x-secret'?: unknown;
}

const isText = ({ type }: Member) => [type].flat().includes('string');

/** What is wrong with a member that is sent. */
function problemOfSent(name: string, { format, writeOnly }: Member): string | undefined {
  const marks = [format === 'password', writeOnly === true];
  if (marks.every(Boolean)) return;
  if (!marks.some(Boolean) && !names.test(name)) return;
  return `\`${name}\` is a secret of a request: it needs \`format: password\` and \`writeOnly: true\`, both.`;
}

/** What is wrong with a member that is only received. */
function problemOfReceived(name: string, member: Member): string | undefined {
  if (member.writeOnly === true || member.format === 'password')
    return `\`${name}\` is a member of a response: it takes neither \`format: password\` nor \`writeOnly\`.`;
  if (names.test(name) && member['x-secret'] !== true)
    return `\`${name}\` is a secret of a response: it needs \`x-secret: true\`.`;
  return;
}

/** The members that are texts, with the part of each. */
const textsOf = (parts: Parts): (readonly [string, Member, Part])[] =>
  [...parts.keys()].flatMap((schema) =>
    Object.entries((schema as { properties?: object }).properties ?? {}).flatMap(
      ([name, member]: [string, Member]) => {
        const part = parts.get(member);
        return part && isText(member) ? [[name, member, part] as const] : [];
      },
    ),
  );

/**
 * A text that is a secret is marked as one, so that the journal, the documentation and logs of others hide it: what
 * requests send is a password that is never read, and what responses hand out, such as tokens, is marked `x-secret`.
 */
export const secrets = ruleOfCalls((sent, received, report) => {
  for (const [name, member, { location }] of textsOf(sent)) {
    const message = problemOfSent(name, member);
    if (message) report({ message, location: location.key() });
  }
  for (const [name, member, { location }] of textsOf(received)) {
    const message = sent.has(member) ? undefined : problemOfReceived(name, member);
    if (message) report({ message, location: location.key() });
  }
});
