import type { HttpCall } from '../http-call.ts';
import type { Language, PreparingCall } from '../language.ts';
import { literalOf } from '../literal.ts';
import type { Kept } from '../steps.ts';
import { hasVariable, partsOf } from '../text.ts';

/** A text as a string literal of JavaScript in single quotes. */
export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const inTemplate = (text: string) =>
  JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${');

/** A text as an expression of JavaScript, its variables filled in. */
export function expression(text: string): string {
  if (!hasVariable(text)) return quote(text);
  const parts = partsOf(text);
  const [only] = parts;
  if (parts.length === 1 && only && 'variable' in only) return only.variable;
  return `\`${parts.map((part) => ('text' in part ? inTemplate(part.text) : `\${${part.variable}}`)).join('')}\``;
}

/** Whether a name needs no quotes as the key of an object. */
const isIdentifier = (text: string) => /^[A-Za-z_$][\w$]*$/.test(text);

const keyOf = (name: string) => (isIdentifier(name) ? name : quote(name));

/** A JSON value as JavaScript, indented like the line it begins on. */
export const literal = (value: unknown, indent = ''): string =>
  literalOf(
    {
      indent: '  ',
      text: expression,
      member: (name, item) => (keyOf(name) === item ? item : `${keyOf(name)}: ${item}`),
    },
    value,
    indent,
  );

const basicLine = "    Authorization: 'Basic ' + btoa(clientID + ':' + apiKey),";

/** The option that sends headers, HTTP Basic among them; nothing when there are none. */
export function headerLines(
  headers: readonly (readonly [name: string, value: string])[],
  basic: boolean,
): string[] {
  const lines = [
    ...(basic ? [basicLine] : []),
    ...headers.map(([name, value]) => `    ${keyOf(name)}: ${expression(value)},`),
  ];
  return lines.length === 0 ? [] : ['  headers: {', ...lines, '  },'];
}

/** A form tells its Content-Type by itself. */
const headersWithCookie = ({ headers, cookie }: HttpCall) =>
  cookie ? [...headers, ['Cookie', cookie.join('=')] as const] : headers;

function bodyLines({ form, json }: HttpCall): string[] {
  if (form) return [`  body: new URLSearchParams(${literal(Object.fromEntries(form), '  ')}),`];
  return json === undefined ? [] : [`  body: JSON.stringify(${literal(json, '  ')}),`];
}

/** A call of `fetch`, without a semicolon. */
export function fetchCall(call: HttpCall): string {
  const options = [
    ...(call.method === 'GET' ? [] : [`  method: ${quote(call.method)},`]),
    ...headerLines(headersWithCookie(call), call.basic),
    ...bodyLines(call),
    ...(call.answer === 'redirect' ? ["  redirect: 'manual',"] : []),
  ];
  const url = expression(call.url);
  return options.length === 0 ? `fetch(${url})` : [`fetch(${url}, {`, ...options, '})'].join('\n');
}

const typeOf = (member: readonly string[]): string =>
  member.reduceRight((type, name) => `{ ${name}: ${type} }`, 'string');

function readingOf(kept: Kept, isTyped: boolean): string {
  if ('cookie' in kept)
    return [
      '  .then((response) => response.headers.getSetCookie())',
      `  .then((cookies) => cookies.find((cookie) => cookie.startsWith('${kept.cookie}=')))`,
      `  .then((cookie) => cookie?.slice(${kept.cookie.length + 1}).split(';')[0])`,
    ].join('\n');
  const type = isTyped ? ` as Promise<${typeOf(kept.member)}>` : '';
  return [
    `  .then((response) => response.json()${type})`,
    `  .then((answer) => answer.${kept.member.join('.')})`,
  ].join('\n');
}

const stepOf =
  (isTyped: boolean) =>
  ({ says, call, keeps }: PreparingCall): string =>
    keeps
      ? `// ${says}\nconst ${keeps.variable} = await ${fetchCall(call)}\n${readingOf(keeps, isTyped)};`
      : `// ${says}\nawait ${fetchCall(call)};`;

/** Steps as calls of `fetch`; TypeScript has to be told what an answer holds. */
export const prepareByFetch =
  (isTyped: boolean): NonNullable<Language['prepare']> =>
  (steps) =>
    steps.map(stepOf(isTyped)).join('\n');

const printed: Readonly<Record<HttpCall['answer'], string>> = {
  json: 'console.log(response.status, await response.json());',
  none: 'console.log(response.status);',
  redirect: "console.log(response.status, response.headers.get('location'));",
  stream: 'for await (const chunk of response.body) process.stdout.write(chunk);',
};

/** `fetch` as Node has it. */
export const nodejs: Language = {
  key: 'nodejs',
  label: 'Node.js',
  fence: 'javascript',
  nameOf: (variable) => variable,
  call: (call) => `const response = await ${fetchCall(call)};\n${printed[call.answer]}`,
  prepare: prepareByFetch(false),
};
