import { keyAbove, objectOf, operator, remove, rename, set } from './operator.ts';

const isMember = (place: Parameters<typeof keyAbove>[0]) =>
  keyAbove(place) === 'properties' && typeof place.key === 'string';

const otherType: Readonly<Record<string, string>> = {
  string: 'integer',
  integer: 'string',
  number: 'string',
  boolean: 'string',
  object: 'array',
  array: 'object',
};

/** Edits of the members of a schema, and whether they have to be there. */
export const memberOperators = [
  operator('member removed', (place) => (isMember(place) ? [remove] : [])),
  operator('member renamed', (place) => (isMember(place) ? [rename(`${place.key}Value`)] : [])),
  operator('required dropped', (place) =>
    keyAbove(place) === 'required' && typeof place.key === 'number' ? [remove] : [],
  ),
  operator('required added', (place) => {
    const { required = [], properties } = objectOf(place.parent);
    if (place.key !== 'properties' || !Array.isArray(required)) return [];
    const optional = Object.keys(objectOf(properties)).filter((name) => !required.includes(name));
    return optional.map((name) => ({ kind: 'require' as const, name }));
  }),
  operator('type changed', ({ key, value }) => {
    if (key !== 'type' || typeof value !== 'string') return [];
    const other = otherType[value];
    return other === undefined ? [] : [set(other)];
  }),
  operator('null refused or taken', ({ key, value, keys }) => {
    if (key !== 'type' || !keys.includes('properties')) return [];
    if (Array.isArray(value)) return [set(value.find((type) => type !== 'null'))];
    return typeof value === 'string' && otherType[value] ? [set([value, 'null'])] : [];
  }),
  operator('openness', (place) => {
    const { key, value, parent } = place;
    if (key === 'additionalProperties') return value === false ? [remove] : [set(false)];
    const { type, additionalProperties, properties } = objectOf(parent);
    const open = type === 'object' && additionalProperties === undefined && properties;
    return key === 'properties' && open
      ? [{ kind: 'beside', key: 'additionalProperties', value: false }]
      : [];
  }),
  operator('direction flag', ({ key, value }) =>
    (key === 'readOnly' || key === 'writeOnly') && value === true ? [remove] : [],
  ),
];
