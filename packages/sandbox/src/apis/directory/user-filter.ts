import type { components } from '@ping-password/contract/directory';
import type { FilterAttribute, FilterTable } from '../../http/filter/compile-filter.ts';
import { valueAt } from '../../http/filter/value-at.ts';

type User = components['schemas']['User'];

const text: FilterAttribute = { operators: ['eq', 'co', 'sw', 'pr'] };
const time: FilterAttribute = { operators: ['gt', 'ge', 'lt', 'le', 'pr'], as: 'time' };

/** Where an attribute is, if not at its name. */
const places: Readonly<Record<string, string>> = { emails: 'emails.value' };

/** What a filter of users may ask for: what a user has, by the operators of SCIM 1.1. Source: E-READ. */
export const userFilters: FilterTable<User> = {
  anyCase: true,
  attributes: {
    id: text,
    userName: text,
    active: { operators: ['eq', 'pr'] },
    'name.givenName': text,
    'name.familyName': text,
    emails: text,
    'emails.value': text,
    externalId: text,
    userType: text,
    'meta.created': time,
    'meta.lastModified': time,
  },
  read(attribute) {
    const path = (places[attribute] ?? attribute).split('.');
    return (user) => valueAt(user, path);
  },
};
