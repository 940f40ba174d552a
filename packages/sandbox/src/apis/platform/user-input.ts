import type { components } from '@ping-password/contract/platform';
import type { UserProfile, UserRecord } from '../../world/records.ts';
import { merged } from './merge.ts';

/** The attributes of a user that callers write, as they are sent; others do not count. */
export type UserInput = components['schemas']['UserPatch'];

/** What callers decide about a user. */
export type Attributes = Pick<UserRecord, 'email' | 'name' | 'profile'>;

const profileMembers = [
  'accountId',
  'address',
  'externalId',
  'locale',
  'mobilePhone',
  'nickname',
  'photo',
  'preferredLanguage',
  'primaryPhone',
  'timezone',
  'title',
  'type',
] as const satisfies readonly (keyof UserProfile & keyof UserInput)[];

type Part = 'name' | 'address' | 'photo';

/** The members of the attributes that are objects; one that the contract gains does not compile until it is here. */
const parts: {
  readonly [P in Part]: Readonly<Record<keyof NonNullable<UserInput[P]>, true>>;
} = {
  name: {
    given: true,
    middle: true,
    family: true,
    formatted: true,
    honorificPrefix: true,
    honorificSuffix: true,
  },
  address: {
    streetAddress: true,
    locality: true,
    region: true,
    postalCode: true,
    countryCode: true,
  },
  photo: { href: true },
};

const isPart = (attribute: string): attribute is Part => Object.hasOwn(parts, attribute);

/** An attribute without the members that it does not have: nobody reads them, and answers would show them. */
function known(attribute: string, value: unknown): unknown {
  if (!isPart(attribute) || typeof value !== 'object' || value === null) return value;
  const members = parts[attribute];
  return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(members, name)));
}

/** The members that have a value, or `undefined` when none has. */
function filled<Value extends object>(value: Value | undefined): Value | undefined {
  return value && Object.keys(value).length > 0 ? value : undefined;
}

/**
 * The attributes that a request comes to: what it leaves out stays as it was, and `null` clears.
 *
 * @param former the attributes so far; none where the request is the whole user.
 */
export function attributesOf(input: UserInput, former: Partial<Attributes> = {}): Attributes {
  const sent = profileMembers
    .filter((member) => input[member] !== undefined)
    .map((member) => [member, known(member, input[member])]);
  const { email, name, profile } = merged(former, {
    email: input.email,
    name: known('name', input.name),
    profile: Object.fromEntries(sent),
  }) as Attributes;
  return { email, name: filled(name), profile: filled(profile) };
}
