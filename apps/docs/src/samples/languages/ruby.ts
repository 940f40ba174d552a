import { type HttpCall, headersOf } from '../http-call.ts';
import type { Language } from '../language.ts';
import { hasVariable, inCapitals, joined } from '../text.ts';

/** A string in single quotes, where only these two characters are special. */
const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const read = (name: string) => `ENV.fetch('${inCapitals(name)}')`;

const expression = (text: string) => (hasVariable(text) ? joined(text, quote, read) : quote(text));

function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return expression(value);
  if (value === null) return 'nil';
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${quote(key)} => ${literal(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

function bodyLines({ form, json }: HttpCall): string[] {
  if (form) return [`request.set_form_data(${literal(Object.fromEntries(form))})`];
  return json === undefined ? [] : [`request.body = JSON.generate(${literal(json)})`];
}

const capitalize = (text: string) => text.charAt(0) + text.slice(1).toLowerCase();

const printed = ({ answer }: HttpCall) =>
  answer === 'redirect' ? "response['Location']" : 'response.body';

/** `net/http`, which follows no redirect by itself. */
export const ruby: Language = {
  key: 'ruby',
  label: 'Ruby',
  fence: 'ruby',
  call: (call) =>
    [
      ...(call.json === undefined ? [] : ["require 'json'"]),
      "require 'net/http'",
      '',
      `uri = URI(${expression(call.url)})`,
      `request = Net::HTTP::${capitalize(call.method)}.new(uri)`,
      ...(call.basic ? [`request.basic_auth(${read('clientID')}, ${read('apiKey')})`] : []),
      ...headersOf(call)
        .filter(([, value]) => !(call.form && value.includes('urlencoded')))
        .map(([name, value]) => `request[${quote(name)}] = ${expression(value)}`),
      ...bodyLines(call),
      "response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') do |http|",
      '  http.request(request)',
      'end',
      `puts response.code, ${printed(call)}`,
    ].join('\n'),
};
