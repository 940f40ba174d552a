/** Marks the place of a variable in a text; no text of the contract has these private characters. */
const open = '\uE000';
const close = '\uE001';

/** A piece of a text: characters as they are, or the name of a variable in camel case. */
export type Part = { readonly text: string } | { readonly variable: string };

/** A text that is the value of a variable, to be put into a path, a header or a body. */
export const variable = (name: string): string => `${open}${name}${close}`;

/** The pieces of a text, in order; empty ones are left out. */
export function partsOf(text: string): Part[] {
  return text
    .split(new RegExp(`(${open}\\w+${close})`))
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(open) ? { variable: piece.slice(1, -1) } : { text: piece }));
}

/** Whether a text has a variable in it. */
export const hasVariable = (text: string): boolean => text.includes(open);

/** Applies a function to what is no variable. */
export const mapText = (text: string, change: (text: string) => string): string =>
  partsOf(text)
    .map((part) => ('text' in part ? change(part.text) : variable(part.variable)))
    .join('');

/** The name of a variable in capitals with underscores, as in a shell: `ACCESS_TOKEN`. */
export const inCapitals = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();

/** The name of a variable in lower case with underscores, as in Python and Ruby: `access_token`. */
export const inSnakeCase = (name: string): string => inCapitals(name).toLowerCase();

/** A text as an expression of a language that joins strings with an operator. */
export function joined(
  text: string,
  quote: (text: string) => string,
  name: (variable: string) => string,
  operator = '+',
): string {
  const parts = partsOf(text).map((part) =>
    'text' in part ? quote(part.text) : name(part.variable),
  );
  return parts.length === 0 ? quote('') : parts.join(` ${operator} `);
}

/** Indents every line but the first. */
export const indented = (text: string, indent: string): string =>
  text.replaceAll('\n', `\n${indent}`);

/** A text in single quotes, where PHP and Ruby know the quote and the backslash only. */
export const singleQuoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** An HTTP method as a name: `Put`. */
export const capitalized = (method: string): string =>
  method.charAt(0) + method.slice(1).toLowerCase();
