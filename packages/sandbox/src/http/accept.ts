import { mediaTypeOf } from './media-type.ts';
import { memoize } from './memoize.ts';
import type { Route } from './route-table.ts';
import type { Answer } from './vendor-error.ts';

/** One media range of an `Accept` header, and its weight from 0 to 1. */
interface Range {
  readonly name: string;
  readonly weight: number;
}

/** A weight that is none counts as none given. */
function weightOf(parameters: readonly string[]): number {
  const text = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = text ? Number(text) : 1;
  return weight >= 0 && weight <= 1 ? weight : 1;
}

function rangeOf(part: string): Range {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  return { name, weight: weightOf(parameters) };
}

const rangesOf = memoize((header) => header.split(',').map(rangeOf));

/** How closely a range names a media type: 3 exactly, 2 its first half, 1 any, 0 not at all. */
function closeness(range: string, mediaType: string): number {
  if (range === mediaType) return 3;
  // Java's HttpURLConnection writes `*`.
  if (range === '*/*' || range === '*') return 1;
  return range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1)) ? 2 : 0;
}

/**
 * The media type that an `Accept` header prefers, of those that there are: the highest weight, then
 * the closest name, then the first (RFC 9110, 12.5.1). `undefined` when it takes none of them.
 */
export function preferredType(accept: string, mediaTypes: readonly string[]): string | undefined {
  const ranges = rangesOf(accept);
  let best: { mediaType?: string; weight: number; close: number } = { weight: 0, close: 0 };
  for (const mediaType of mediaTypes) {
    let weight = 0;
    let close = 0;
    for (const range of ranges) {
      const closer = closeness(range.name, mediaType);
      if (closer === 0 || closer < close) continue;
      weight = closer > close ? range.weight : Math.max(weight, range.weight);
      close = closer;
    }
    if (weight > best.weight || (weight === best.weight && weight > 0 && close > best.close))
      best = { mediaType, weight, close };
  }
  return best.mediaType;
}

const isJson = (mediaType: string) => mediaType.endsWith('json');

/**
 * An answer with the media type that the caller accepts, where its status documents several of JSON, and
 * `Vary` then. One that accepts none of them gets the type of the answer, never a 406.
 */
export function inAcceptedType(
  { action }: Route,
  accept: string | undefined,
  answer: Answer,
): Answer {
  const { status, headers, stream } = answer;
  const mediaTypes = (action.responses[status] ?? []).filter(isJson);
  if (mediaTypes.length < 2 || stream) return answer;
  const given = headers['content-type'] ?? '';
  if (!mediaTypes.includes(mediaTypeOf(given))) return answer;
  const anything = accept === undefined || accept === '*/*';
  const preferred = anything ? undefined : preferredType(accept, mediaTypes);
  return {
    ...answer,
    headers: { ...headers, 'content-type': preferred ?? given, vary: 'Accept' },
  };
}
