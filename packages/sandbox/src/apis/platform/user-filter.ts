import type { FilterAttribute, FilterTable } from '../../http/filter/compile-filter.ts';
import { valueAt } from '../../http/filter/value-at.ts';
import type { UserRecord } from '../../world/records.ts';

type Members = Readonly<Record<string, unknown>>;

/** `co` is documented, but not for which attributes; it is taken for every text. */
const text: FilterAttribute = { operators: ['eq', 'sw', 'co'] };
const withEnding: FilterAttribute = { operators: ['eq', 'sw', 'ew', 'co'] };
const equal: FilterAttribute = { operators: ['eq'] };

/** What a filter of users may ask for. Sources: N-LIST, N-SCIM, N-USR, N-GRP. */
const attributes: Readonly<Record<string, FilterAttribute>> = {
  accountId: text,
  'address.streetAddress': text,
  'address.locality': text,
  'address.region': text,
  'address.postalCode': text,
  'address.countryCode': text,
  email: withEnding,
  enabled: { operators: ['eq', 'sw'] },
  endDate: { operators: ['eq', 'sw'] },
  externalId: { ...text, as: 'exact text' },
  locale: text,
  'memberOfGroups[id]': equal,
  mobilePhone: text,
  'name.formatted': text,
  'name.given': withEnding,
  'name.middle': text,
  'name.family': withEnding,
  'name.honorificPrefix': text,
  'name.honorificSuffix': text,
  nickname: text,
  'photo.href': text,
  'population.id': equal,
  preferredLanguage: text,
  primaryPhone: text,
  timezone: text,
  title: text,
  type: text,
  updatedAt: { operators: ['ge', 'le'], as: 'time' },
  username: text,
};

/** Gives an attribute of users as they are kept, which is quicker than to show each of them. */
function readerOf(attribute: string): (user: UserRecord) => unknown {
  if (attribute === 'population.id') return ({ populationID }) => populationID;
  const [name = '', ...inside] = attribute.split(/[.[\]]/).filter((part) => part !== '');
  return (user) => {
    const members = (name in user ? user : user.profile) as Members | undefined;
    const value = members?.[name];
    return inside.length === 0 ? value : valueAt(value, inside);
  };
}

/** The filters of users. */
export const userFilters: FilterTable<UserRecord> = { attributes, read: readerOf };
