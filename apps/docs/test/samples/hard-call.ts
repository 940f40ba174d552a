import { httpCall } from '../../src/samples/http-call.ts';
import type { Language } from '../../src/samples/language.ts';
import { requests } from './all-samples.ts';

/** Texts that a language may take for the end of a string, a variable or an escape. */
export const hardTexts = [
  "it's",
  'say "so"',
  'back\\slash',
  'end\\',
  '$HOME $(id) `id`',
  ['$', '{HOME}'].join(''),
  '#{1 + 1} #@a \\#(1)',
  '%s %d %%',
  'two\nlines',
  'tab\tstop',
  "'''",
  '"""',
  'EOF\nEOF\n',
  'Grüße',
  '😀',
  '{braces}',
  '\u2028',
];

/** A body that holds them all. */
export const hardBody = Object.fromEntries(hardTexts.map((text, index) => [`text${index}`, text]));

const found = requests.find(({ title }) => title === 'control createUser created');
if (!found) throw new Error('The contract has no user to create.');
const { api, request } = found;
const hardRequest = { ...request, body: hardBody };

/** A sample that sends that body. */
export const hardSample = ({ call }: Language): string =>
  call(httpCall(api, hardRequest), api, hardRequest);
