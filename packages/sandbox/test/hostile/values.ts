/** JSON or a form that is made to cost much, as text, for some of it is no value at all. */
export interface HostileText {
  readonly name: string;
  /** Makes the text, which may be long. */
  text(): string;
}

const repeated = (part: string, bytes: number) =>
  part.repeat(Math.max(1, Math.floor(bytes / part.length)));

const quoted = (part: string, bytes: number) => `"${repeated(part, bytes - 2)}"`;

const listed = (open: string, item: (index: number) => string, bytes: number, close: string) => {
  const items: string[] = [];
  let length = 2;
  for (let index = 0; length < bytes; index += 1) {
    const next = item(index);
    length += next.length + 1;
    items.push(next);
  }
  return open + items.join(',') + close;
};

const members = (name: (index: number) => string, bytes: number, value = '1') =>
  listed('{', (index) => `"${name(index)}":${value}`, bytes, '}');

const items = (item: (index: number) => string, bytes: number) => listed('[', item, bytes, ']');

const nested = (open: string, close: string, bytes: number) => {
  const levels = Math.floor(bytes / (open.length + close.length));
  return `${open.repeat(levels)}1${close.repeat(levels)}`;
};

/** Texts that are long. */
const strings: Record<string, (bytes: number) => string> = {
  'a long text': (bytes) => quoted('a', bytes),
  'a long text of pairs of surrogates': (bytes) => quoted('😀', bytes),
  'a long text of halves of pairs': (bytes) => quoted('\\ud800', bytes),
  'a long text of escapes': (bytes) => quoted('\\u0000', bytes),
  'a long text of backslashes': (bytes) => quoted('\\\\', bytes),
  'a long text of quotes': (bytes) => quoted('\\"', bytes),
  'a long address': (bytes) => `"a@${repeated('a.', bytes - 4)}a"`,
  'a long address without an end': (bytes) => `"a@${repeated('a-', bytes - 4)}!"`,
  'a long link': (bytes) => `"http://${repeated('a@', bytes - 10)}"`,
  'a long link of percent signs': (bytes) => `"http://a/${repeated('%41', bytes - 12)}%"`,
  'a long link of colons': (bytes) => `"http://[${repeated('1:', bytes - 12)}]"`,
  'a long duration': (bytes) => `"P${repeated('1', bytes - 3)}"`,
  'a long time': (bytes) => `"2026-03-02T10:00:00.${repeated('1', bytes - 24)}"`,
  'a long time of separators': (bytes) => quoted('t', bytes),
  'long white space': (bytes) => quoted(' ', bytes),
  'a long password in an encoding': (bytes) => `"{SSHA512}${repeated('QUJD', bytes - 11)}"`,
};

/** Arrays and objects that are wide. */
const wide: Record<string, (bytes: number) => string> = {
  'many numbers': (bytes) => items(() => '1', bytes),
  'many different texts': (bytes) => items((index) => `"p${index}"`, bytes),
  'many equal texts': (bytes) => items(() => '"p"', bytes),
  'many empty objects': (bytes) => items(() => '{}', bytes),
  'many empty arrays': (bytes) => items(() => '[]', bytes),
  'many unknown members': (bytes) => members((index) => `m${index}`, bytes),
  'many members with numbers for names': (bytes) => members((index) => `${index}`, bytes),
  'many members with one name': (bytes) => members(() => 'password', bytes, '"a"'),
  'members with long names': (bytes) => members((index) => `${index}${'n'.repeat(5000)}`, bytes),
  'one member with a long name': (bytes) => `{${quoted('n', bytes - 4)}:1}`,
  'many members called __proto__': (bytes) => members(() => '__proto__', bytes, '{"a":1}'),
  'a prototype with many members': (bytes) =>
    `{"__proto__":${members((index) => `m${index}`, bytes - 14)}}`,
};

/** Arrays and objects inside each other. */
const deep: Record<string, (bytes: number) => string> = {
  'arrays inside arrays': (bytes) => nested('[', ']', bytes),
  'objects inside objects': (bytes) => nested('{"a":', '}', bytes),
  'prototypes inside prototypes': (bytes) => nested('{"__proto__":', '}', bytes),
  'arrays inside arrays, 60 levels': (bytes) =>
    `${'['.repeat(60)}${items(() => '1', bytes - 120)}${']'.repeat(60)}`,
};

/** Texts that are no JSON. */
const broken: Record<string, (bytes: number) => string> = {
  'brackets that nobody closes': (bytes) => repeated('[', bytes),
  'a text that nobody ends': (bytes) => `"${repeated('\\\\', bytes - 2)}`,
  'white space': (bytes) => repeated(' ', bytes),
  'a number of many digits': (bytes) => repeated('9', bytes),
};

const textsOf = (
  makers: Readonly<Record<string, (bytes: number) => string>>,
  bytes: number,
): HostileText[] =>
  Object.entries(makers).map(([name, make]) => ({ name, text: () => make(bytes) }));

/** Values for a member of a body. */
export const hostileValues = (bytes: number): HostileText[] =>
  [strings, wide, deep].flatMap((makers) => textsOf(makers, bytes));

/** Texts for a body as a whole. */
export const hostileTexts = (bytes: number): HostileText[] =>
  [wide, deep, broken, { 'a long text': strings['a long text'] ?? String }].flatMap((makers) =>
    textsOf(makers, bytes),
  );

const form = (pair: (index: number) => string, bytes: number) =>
  listed('', pair, bytes, '').replaceAll(',', '&');

/** Forms. */
export const hostileForms = (bytes: number): HostileText[] =>
  textsOf(
    {
      'many pairs': (size) => form((index) => `m${index}=1`, size),
      'many pairs with one name': (size) => form(() => 'password=1', size),
      'many pairs called __proto__': (size) => form(() => '__proto__=1', size),
      'separators only': (size) => repeated('&', size),
      'equals signs only': (size) => repeated('=', size),
      'plus signs only': (size) => repeated('+', size),
      'percent signs only': (size) => repeated('%', size),
      'bytes that are no UTF-8': (size) => repeated('%ff', size),
      'a long name': (size) => repeated('n', size),
    },
    bytes,
  );
