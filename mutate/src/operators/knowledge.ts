import type { Change } from '../edit.ts';
import type { Place } from '../spec-file.ts';
import { keyAbove, type Operator, objectOf, operator, remove, set } from './operator.ts';

const otherLevel: Readonly<Record<string, string>> = {
  page: 'public',
  public: 'page',
  inferred: 'public',
};

/** Each way to turn one rule of a text into its opposite. */
const opposites: readonly (readonly [RegExp, string])[] = [
  [/\bcannot\b/g, 'can'],
  [/\bnever\b/g, 'always'],
  [/\b(is|are|does|do|has|may|must|was|were) not\b/g, '$1'],
  [/\bmust\b(?! not)/g, 'must not'],
  [/\bmay\b(?! not)/g, 'may not'],
  [/\bhas to\b/g, 'does not have to'],
  [/\bhave to\b/g, 'do not have to'],
  [/(?<!not )\bonly\b/g, 'not only'],
  [/\bwithout\b/g, 'with'],
  [/\bunless\b/g, 'if'],
];

/** Whether the sentence around a place only names what is described: it begins with a question word. */
function statesNoRule(text: string, index: number): boolean {
  const sentence =
    text
      .slice(0, index)
      .split(/[.:;]\s/)
      .at(-1) ?? '';
  return /^(?:Whether|When|Why|How|What)\b/.test(sentence.trimStart());
}

/** The text with one rule in it negated, once per rule. */
export function negationsOf(text: string): string[] {
  return opposites.flatMap(([pattern, opposite]) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !statesNoRule(text, index))
      .map(
        ({ 0: match, index }) =>
          text.slice(0, index) +
          match.replace(new RegExp(pattern.source), opposite) +
          text.slice(index + match.length),
      ),
  );
}

/** Codes and targets of an error example. */
function exampleChanges({ file, key, value }: Place): readonly Change[] {
  if (!/\/(?:ErrorBody|OAuthError)\./.test(file.path) || typeof value !== 'string') return [];
  return ['code', 'target', 'error'].includes(String(key)) ? [set(`${value}X`)] : [];
}

const isEvidence = (place: Place) => keyAbove(place) === 'x-evidence';

/** Edits of the examples, of how something is known, and of the rules that only the prose tells. */
export const knowledgeOperators: readonly Operator[] = [
  { name: 'error example changed', changes: exampleChanges },
  {
    name: 'example dropped',
    changes: (place) =>
      place.file.path.includes('/operations/') &&
      keyAbove(place) === 'examples' &&
      '$ref' in objectOf(place.value)
        ? [remove]
        : [],
  },
  {
    name: 'evidence level changed',
    changes: (place) => {
      const other =
        isEvidence(place) && place.key === 'level' ? otherLevel[String(place.value)] : '';
      return other ? [set(other)] : [];
    },
  },
  {
    name: 'evidence source dropped',
    changes: (place) =>
      keyAbove(place) === 'sources' &&
      keyAbove(place, 2) === 'x-evidence' &&
      Array.isArray(place.parent) &&
      place.parent.length > 1
        ? [remove]
        : [],
  },
  operator('sentence negated', ({ key, value, keys }) =>
    key === 'description' &&
    typeof value === 'string' &&
    keys.at(-2) !== 'properties' &&
    keys[0] !== 'info' &&
    keys[0] !== 'tags'
      ? negationsOf(value).map(set)
      : [],
  ),
];
