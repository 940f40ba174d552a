import { invalid, text } from '../../../src/limits.ts';

/** What is wrong with a body, the body, and how that is told: code, target and message of the first detail. */
export type Refusal = [title: string, body: unknown, told: string];

/** How a value is refused, with the message of the first detail. */
export const wrong = (target: string, message: string, code?: string): string =>
  `${invalid(target, code)} (${message})`;

/** How a member that has to be a text is refused that is empty or `null`. */
export const emptyOrNull = (name: string, body: object): Refusal[] => [
  [
    `an empty ${name}`,
    { ...body, [name]: '' },
    wrong(name, `${name} must not be empty.`, 'EMPTY_VALUE'),
  ],
  [`null as ${name}`, { ...body, [name]: null }, wrong(name, `${name} must be string.`)],
];

/** How a member that nobody knows is refused by a strict mock. */
export const unknownMember = (body: object): Refusal => [
  'a member that nobody knows',
  { ...body, audience: 'x' },
  wrong('audience', 'audience is not a member of this request.'),
];

/** How a user name is refused: the limit is that of the user. */
export const longUsername = (body: object): Refusal => [
  'a user name of 129 characters',
  { ...body, username: text(129) },
  wrong('username', 'username must NOT have more than 128 characters.'),
];
