/** A difference from the contract that is right, and why. */
interface Allowed {
  readonly line: RegExp;
  readonly why: string;
}

/** The differences that are right. */
const allowed: readonly Allowed[] = [
  {
    line: / 401: Request does not satisfy documented OpenAPI security requirements$/,
    why: 'A test calls without credentials, and is told so.',
  },
  {
    line: /: Undocumented header in traffic: "auth0-client"$/,
    why: 'express-openid-connect tells its name and version to every provider.',
  },
  {
    line: /^POST \S+\/populations 405: Undocumented endpoint: /,
    why: 'The live kit tries to create a population of its own, which the contract does not have; it takes the default one instead.',
  },
  {
    line: /^GET \S+\/as\/signoff \d+: Undocumented query parameter in traffic: "client_id"$/,
    why:
      'OpenID Connect RP-Initiated Logout 1.0 has it, and libraries send it. PingOne lists it for idpSignoff, not for ' +
      'signoff, where the sandbox ignores it.',
  },
];

/** Whether a difference is right. */
export const isAllowed = (problem: string): boolean =>
  allowed.some(({ line }) => line.test(problem));
