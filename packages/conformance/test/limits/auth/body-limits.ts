import { text } from '../../../src/limits.ts';

/** What is wrong with a body, the body, and how that is told: code, target and message of the first detail. */
export type Refusal = [title: string, body: unknown, told: string];

const told = (code: string, target: string, problem: string) =>
  `400 INVALID_DATA ${code} ${target} (${target} ${problem}.)`;

/** How a member that has to be a text is refused that is empty or `null`. */
export const emptyOrNull = (name: string, body: object): Refusal[] => [
  [`an empty ${name}`, { ...body, [name]: '' }, told('EMPTY_VALUE', name, 'must not be empty')],
  [`null as ${name}`, { ...body, [name]: null }, told('INVALID_VALUE', name, 'must be string')],
];

/** How a member that nobody knows is refused by a strict mock. */
export const unknownMember = (body: object): Refusal => [
  'a member that nobody knows',
  { ...body, audience: 'x' },
  told('INVALID_VALUE', 'audience', 'is not a member of this request'),
];

/** How a user name is refused: the limit is that of the user. */
export const longUsername = (body: object): Refusal => [
  'a user name of 129 characters',
  { ...body, username: text(129) },
  told('INVALID_VALUE', 'username', 'must NOT have more than 128 characters'),
];

/** How a value is refused that the schema takes and the flow does not. */
export const wrong = (target: string, message: string, code = 'INVALID_VALUE') =>
  `400 INVALID_DATA ${code} ${target} (${message})`;
