import { keyAbove, operator, remove, set } from './operator.ts';

const lower = new Set(['minimum', 'minLength', 'minItems', 'minProperties']);
const bounds = new Set([
  ...lower,
  'maximum',
  'maxLength',
  'maxItems',
  'maxProperties',
  'exclusiveMinimum',
  'exclusiveMaximum',
]);
const otherFormat: Readonly<Record<string, string>> = {
  uuid: 'uri',
  uri: 'uuid',
  'date-time': 'date',
  email: 'uri',
};

const isBound = (key: unknown, value: unknown): value is number =>
  bounds.has(String(key)) && typeof value === 'number';

function otherDefault(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : undefined;
}

/** Edits of the values that a member may have. */
export const valueOperators = [
  operator('enum value removed', (place) =>
    ['enum', 'x-extensible-enum'].includes(String(keyAbove(place))) ? [remove] : [],
  ),
  operator('enum value changed', (place) =>
    ['enum', 'x-extensible-enum'].includes(String(keyAbove(place))) &&
    typeof place.value === 'string'
      ? [set(`${place.value}X`)]
      : [],
  ),
  operator('bound moved', ({ key, value }) =>
    isBound(key, value) ? [set(value + 1), ...(value > 0 ? [set(value - 1)] : [])] : [],
  ),
  operator('bound removed', ({ key, value }) => (isBound(key, value) ? [remove] : [])),
  operator('default changed', ({ key, value, keys }) => {
    if (key !== 'default' || keys.at(-2) === 'properties') return [];
    const other = otherDefault(value);
    return [remove, ...(other === undefined ? [] : [set(other)])];
  }),
  operator('format changed', ({ key, value }) => {
    if (key !== 'format' || typeof value !== 'string') return [];
    const other = otherFormat[value];
    return [remove, ...(other === undefined ? [] : [set(other)])];
  }),
  operator('shape removed', ({ key, keys, value }) =>
    ['pattern', 'const', 'uniqueItems', 'propertyNames', 'not'].includes(String(key)) &&
    keys.at(-2) !== 'properties' &&
    value !== undefined
      ? [remove]
      : [],
  ),
  operator('state removed', (place) => (keyAbove(place) === 'x-states' ? [remove] : [])),
  operator('action of a state removed', (place) =>
    keyAbove(place) === 'actions' && keyAbove(place, 3) === 'x-states' ? [remove] : [],
  ),
];
