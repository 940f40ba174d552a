import { at, ignored, invalid, type Row, text } from '../../../src/limits.ts';

/** The numbers at the ends of a range, and those beyond it; the upper ones only where there is an end. */
const range = (path: string, least: number, most?: number, others: object = {}): Row[] => {
  const [name = '', inside] = path.split('.');
  const send = (value: unknown) =>
    inside ? { [name]: { ...others, [inside]: value } } : { [name]: value };
  const ends = [least, ...(most === undefined ? [] : [most])];
  const beyond = [least - 0.5, ...(most === undefined ? [] : [most + 1])];
  return [
    ...ends.map((value): Row => [`${path} ${value}`, send(value), 'ok']),
    ...beyond.map((value): Row => [`${path} ${value}`, send(value), invalid(path)]),
  ];
};

const history = { count: 6, retentionDays: 365 };
const lockout = { failureCount: 5, durationSeconds: 900 };
const digits = '0123456789';
const classes = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
  digits,
  '~!@#$%^&*()-_=+[]{}|;:,.<>/?',
];

/** Rules that may be null, like those that are left out. */
const rules = [
  ...['description', 'default', 'history', 'length', 'lockout', 'maxAgeDays', 'minAgeDays'],
  ...['maxRepeatedCharacters', 'minUniqueCharacters', 'minComplexity', 'minCharacters'],
  ...['alphabetSequenceRule', 'numberSequenceRule', 'qwertySequenceRule'],
  'shiftedNumberRowSequenceRule',
];
const required = ['excludesCommonlyUsed', 'excludesProfileData', 'notSimilarToCurrent'];

/** Members that none of the objects of a policy has. */
const strangers: readonly Row[] = [
  ['a member more', { shoeSize: 43 }, 'ok', ignored('shoeSize')],
  [
    'history with a member more',
    at('history', { ...history, size: 1 }),
    'ok',
    ignored('history.size'),
  ],
  ['length with a member more', at('length', { min: 8, size: 1 }), 'ok', ignored('length.size')],
  [
    'lockout with a member more',
    at('lockout', { ...lockout, size: 1 }),
    'ok',
    ignored('lockout.size'),
  ],
  ...['alphabetSequenceRule', 'qwertySequenceRule'].map(
    (name): Row => [
      `${name} with a member more`,
      { [name]: { maxLength: 3, size: 1 } },
      'ok',
      ignored(`${name}.size`),
    ],
  ),
];

/** What every request with a policy takes; the outcome `ok` is a success. */
export const members: readonly Row[] = [
  ['a name of 1 character', { name: 'x' }, 'ok'],
  ['an empty name', { name: '' }, invalid('name', 'EMPTY_VALUE')],
  ['a name of 256 characters', { name: text(256) }, 'ok'],
  ['a name of 257 characters', { name: text(257) }, invalid('name')],
  ['a name that is null', { name: null }, invalid('name')],
  ['an empty description', { description: '' }, 'ok'],
  ['a description of 1024 characters', { description: text(1024) }, 'ok'],
  ['a description of 1025 characters', { description: text(1025) }, invalid('description')],
  ...rules.map((name): Row => [`${name} that is null`, { [name]: null }, 'ok']),
  ...required.map((name): Row => [`${name} that is null`, { [name]: null }, invalid(name)]),
  ...range('history.count', 1, undefined, history),
  ...range('history.retentionDays', 1, undefined, history),
  ...range('lockout.failureCount', 1, undefined, lockout),
  ...range('lockout.durationSeconds', 1, undefined, lockout),
  ['an empty length', { length: {} }, invalid('length')],
  ...range('length.min', 8, 32),
  ...range('length.max', 255, 255),
  ['length.min that is null', { length: { min: null } }, 'ok'],
  ['length.max that is null', { length: { max: null } }, 'ok'],
  ['a fraction of length.min that is cut off', { length: { min: 32.9 } }, 'ok'],
  ...range('minAgeDays', 1),
  ['maxAgeDays 23, without an age before', { maxAgeDays: 23 }, 'ok'],
  ...range('maxRepeatedCharacters', 2, 2),
  ...range('minUniqueCharacters', 5, 5),
  ...range('minComplexity', 7, 7),
  ['an empty minCharacters', { minCharacters: {} }, invalid('minCharacters')],
  ...classes.map((key): Row => [`minCharacters of ${key}`, { minCharacters: { [key]: 1 } }, 'ok']),
  ['minCharacters of other characters', { minCharacters: { abc: 1 } }, invalid('minCharacters')],
  ['minCharacters 0.5', at(`minCharacters.${digits}`, 0.5), invalid(`minCharacters.${digits}`)],
  ['minCharacters that are null', at(`minCharacters.${digits}`, null), 'ok'],
  ...range('alphabetSequenceRule.maxLength', 2, 3),
  ...range('numberSequenceRule.maxLength', 2, 3),
  ...range('qwertySequenceRule.maxLength', 3, 3),
  ...range('shiftedNumberRowSequenceRule.maxLength', 3, 3),
  ...strangers,
];
