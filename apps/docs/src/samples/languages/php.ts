import { type HttpCall, headersOf } from '../http-call.ts';
import type { Language } from '../language.ts';
import { inCapitals, joined } from '../text.ts';

/** A string in single quotes, where only these two characters are special. */
const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const expression = (text: string) =>
  joined(text, quote, (name) => `getenv('${inCapitals(name)}')`, '.');

function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return expression(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}    `;
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${quote(key)} => ${literal(item, inner)}`);
  if (members.length === 0) return Array.isArray(value) ? '[]' : 'new stdClass()';
  return `[\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}]`;
}

/** A body that is empty is sent as such, so that curl does not wait for one. */
function bodyLine({ form, json, method }: HttpCall): string[] {
  if (form)
    return [
      `    CURLOPT_POSTFIELDS => http_build_query(${literal(Object.fromEntries(form), '    ')}),`,
    ];
  if (json !== undefined)
    return [`    CURLOPT_POSTFIELDS => json_encode(${literal(json, '    ')}),`];
  return method === 'GET' || method === 'DELETE' ? [] : ["    CURLOPT_POSTFIELDS => '',"];
}

const headerLines = (call: HttpCall) => {
  const headers = headersOf(call).filter(
    ([, value]) => !(call.form && value.includes('urlencoded')),
  );
  const lines = headers.map(([name, value]) => `        ${expression(`${name}: ${value}`)},`);
  return lines.length === 0 ? [] : ['    CURLOPT_HTTPHEADER => [', ...lines, '    ],'];
};

const basicLine = "    CURLOPT_USERPWD => getenv('CLIENT_ID') . ':' . getenv('API_KEY'),";

const printed = ({ answer }: HttpCall) =>
  answer === 'redirect' ? 'curl_getinfo($curl, CURLINFO_REDIRECT_URL)' : '$answer';

/** The curl extension of PHP. */
export const php: Language = {
  key: 'php',
  label: 'PHP',
  fence: 'php',
  call: (call) =>
    [
      '<?php',
      '',
      `$curl = curl_init(${expression(call.url)});`,
      'curl_setopt_array($curl, [',
      ...(call.method === 'GET' ? [] : [`    CURLOPT_CUSTOMREQUEST => ${quote(call.method)},`]),
      '    CURLOPT_RETURNTRANSFER => true,',
      ...(call.basic ? [basicLine] : []),
      ...headerLines(call),
      ...bodyLine(call),
      ']);',
      '$answer = curl_exec($curl);',
      `echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', ${printed(call)}, PHP_EOL;`,
    ].join('\n'),
};
