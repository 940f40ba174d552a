import { describe, it } from 'vitest';
import { casesOf, ignored, invalid, leftOut, type Row, text } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { expectOutcome } from './password-actions.ts';

const api = usePlatform();

const id = '9a1b2c3d-4e5f-4a6b-8c7d-0e1f2a3b4c5d';
const attributes = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_none, index) => [`attribute${index}`, 'x']));
const correlated = (correlationAttributes: object) => ({ id, correlationAttributes });
const tooLong = text(257);

const rows: readonly Row[] = [
  ['by an identifier', { id }, '200'],
  ['by what is no identifier', { id: 'none' }, invalid('id')],
  ['by null, like none', { id: null }, '200', leftOut('id')],
  ['of a type of 1 character', { id, type: 'x' }, '200'],
  ['of an empty type', { id, type: '' }, invalid('type', 'EMPTY_VALUE')],
  ['of a type of 100 characters', { id, type: text(100) }, '200'],
  ['of a type of 101 characters', { id, type: text(101) }, invalid('type')],
  ['of the type null', { id, type: null }, '200', leftOut('type')],
  ['with a user type', { id, userType: { id } }, '200'],
  [
    'with a user type by what is no identifier',
    { id, userType: { id: 'x' } },
    invalid('userType.id'),
  ],
  ['with an empty user type', { id, userType: {} }, invalid('userType')],
  ['with null for a user type', { id, userType: null }, '200', leftOut('userType')],
  [
    'with a member of the user type more',
    { id, userType: { id, shoeSize: 43 } },
    '200',
    ignored('userType.shoeSize'),
  ],
  ['with a correlation attribute', correlated({ uid: 'fake' }), '200'],
  ['without correlation attributes', correlated({}), invalid('correlationAttributes')],
  ['with 20 correlation attributes', correlated(attributes(20)), '200'],
  ['with 21 correlation attributes', correlated(attributes(21)), invalid('correlationAttributes')],
  ['with a name of 256 characters', correlated({ [text(256)]: 'x' }), '200'],
  [
    'with a name of 257 characters',
    correlated({ [tooLong]: 'x' }),
    invalid('correlationAttributes'),
  ],
  ['with a value of 1024 characters', correlated({ uid: text(1024) }), '200'],
  [
    'with a value of 1025 characters',
    correlated({ uid: text(1025) }),
    invalid('correlationAttributes.uid'),
  ],
  [
    'with null for correlation attributes',
    { id, correlationAttributes: null },
    '200',
    leftOut('correlationAttributes'),
  ],
  [
    'with null for the identifier of the user type, which leaves it empty',
    { id, userType: { id: null } },
    invalid('userType'),
    leftOut('userType.id'),
  ],
  [
    'with null for a correlation attribute',
    correlated({ uid: null, cn: 'fake' }),
    '200',
    leftOut('correlationAttributes.uid'),
  ],
  ['with a member more', { id, shoeSize: 43 }, '200', ignored('shoeSize')],
];

describe('a gateway is set', () => {
  it.each(casesOf(rows))('%s', async (_title, body, expected) => {
    await expectOutcome(api, 'PUT password.setGateway', body, expected);
  });
});
