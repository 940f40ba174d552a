import type { Change } from '../edit.ts';
import type { Place } from '../spec-file.ts';
import { keyAbove, objectOf, operator, remove, rename, set } from './operator.ts';

const otherMethod: Readonly<Record<string, string>> = {
  get: 'post',
  post: 'put',
  put: 'post',
  patch: 'put',
  delete: 'post',
};
const otherStatus: Readonly<Record<string, string>> = {
  '200': '201',
  '201': '200',
  '204': '200',
  '302': '303',
  '400': '422',
  '404': '410',
};

const isOperation = ({ file }: Place) => file.path.includes('/operations/');
const isRoute = (place: Place) =>
  place.file.path.endsWith('/openapi.yaml') && place.keys[0] === 'paths';

/** A path that looks alike: its last part in the other number, before the fragment. */
function otherPath(path: string): string {
  const [wire = '', fragment] = path.split('#');
  const last = wire.endsWith('s') ? wire.slice(0, -1) : `${wire}s`;
  const other = wire.endsWith('}') ? wire.replace(/\/(\w+)\/(\{\w+\})$/, '/$1s/$2') : last;
  return fragment === undefined ? other : `${other}#${fragment}`;
}

function otherMediaType(type: string): string {
  if (type.startsWith('application/vnd.pingidentity.'))
    return type.endsWith('+json') ? type.replace(/\+json$/, '') : `${type}+json`;
  return type === 'application/json' ? 'text/json' : 'application/json';
}

const securityChanges = (place: Place): readonly Change[] => {
  const { keys, value } = place;
  const at = keys.indexOf('security');
  if (at < 0 || !isOperation(place)) return [];
  const depth = keys.length - at;
  if (depth === 2) return [remove];
  return depth === 4 && typeof value === 'string' ? [set(`${value}s`)] : [];
};

/** Edits of what goes over the wire around a body. */
export const wireOperators = [
  operator('method changed', (place) => {
    const other = isRoute(place) && place.keys.length === 3 ? otherMethod[String(place.key)] : '';
    return other ? [rename(other)] : [];
  }),
  operator('path changed', (place) =>
    isRoute(place) && place.keys.length === 2 ? [rename(otherPath(String(place.key)))] : [],
  ),
  operator('media type changed', (place) =>
    keyAbove(place) === 'content' ? [rename(otherMediaType(String(place.key)))] : [],
  ),
  operator('status removed', (place) =>
    isOperation(place) && keyAbove(place) === 'responses' ? [remove] : [],
  ),
  operator('status changed', (place) => {
    const other =
      isOperation(place) && keyAbove(place) === 'responses' ? otherStatus[String(place.key)] : '';
    return other ? [rename(other)] : [];
  }),
  operator('security changed', securityChanges),
  operator('security scheme changed', ({ file, key, keys, value }) =>
    file.path.includes('/securitySchemes/') && keys.length === 1 && key !== 'description'
      ? typeof value === 'string' && key !== 'bearerFormat'
        ? [set(key === 'scheme' ? (value === 'basic' ? 'bearer' : 'basic') : `${value}X`)]
        : []
      : [],
  ),
  operator('retry class changed', ({ key, keys, value }) =>
    key === 'class' && keys.at(-2) === 'x-retry' ? [set(value === 'safe' ? 'proven' : 'safe')] : [],
  ),
  operator('parameter removed', (place) =>
    isOperation(place) && keyAbove(place) === 'parameters' ? [remove] : [],
  ),
  operator('parameter changed', ({ key, value, parent }) => {
    if (!('in' in objectOf(parent)) || !('schema' in objectOf(parent))) return [];
    if (key === 'required') return [set(value !== true)];
    if (key === 'in' && value === 'query') return [set('header')];
    return key === 'name' ? [set(`${value}Value`)] : [];
  }),
  operator('body required changed', ({ key, keys, value }) =>
    key === 'required' && keys.at(-2) === 'requestBody' ? [set(value !== true)] : [],
  ),
  operator('header removed', (place) =>
    keyAbove(place) === 'headers' && !place.file.path.includes('/headers/') ? [remove] : [],
  ),
  operator('server changed', ({ file, key, keys, value }) => {
    if (!file.path.endsWith('/openapi.yaml') || keys[0] !== 'servers') return [];
    if (keys.includes('x-regions') && typeof value === 'string') return [set(`${value}x`)];
    return key === 'url' ? [set(`${value}/v2`)] : [];
  }),
  operator('schema swapped', ({ key, value, keys, file }) =>
    key === '$ref' &&
    typeof value === 'string' &&
    keys.at(-2) === 'schema' &&
    file.path.includes('/operations/') &&
    /\/ErrorBody\.yaml$/.test(value)
      ? [
          set(
            value.replace(
              'ErrorBody',
              file.api === 'directory' ? 'ErrorDetail' : 'GeneralErrorBody',
            ),
          ),
        ]
      : [],
  ),
];
