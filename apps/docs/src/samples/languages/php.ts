import { type HttpCall, headersOf } from '../http-call.ts';
import type { Language } from '../language.ts';
import { literalOf } from '../literal.ts';
import { inCapitals, joined, singleQuoted } from '../text.ts';

const expression = (text: string) =>
  joined(text, singleQuoted, (name) => `getenv('${inCapitals(name)}')`, '.');

const literal = (value: unknown): string =>
  literalOf(
    {
      indent: '    ',
      text: expression,
      member: (name, item) => `${singleQuoted(name)} => ${item}`,
      object: ['[', ']'],
      emptyObject: 'new stdClass()',
    },
    value,
    '    ',
  );

/** A body that is empty is sent as such, so that curl does not wait for one. */
function bodyLine({ form, json, method }: HttpCall): string[] {
  if (form)
    return [`    CURLOPT_POSTFIELDS => http_build_query(${literal(Object.fromEntries(form))}),`];
  if (json !== undefined) return [`    CURLOPT_POSTFIELDS => json_encode(${literal(json)}),`];
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
      ...(call.method === 'GET'
        ? []
        : [`    CURLOPT_CUSTOMREQUEST => ${singleQuoted(call.method)},`]),
      '    CURLOPT_RETURNTRANSFER => true,',
      ...(call.basic ? [basicLine] : []),
      ...headerLines(call),
      ...bodyLine(call),
      ']);',
      '$answer = curl_exec($curl);',
      `echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', ${printed(call)}, PHP_EOL;`,
    ].join('\n'),
};
