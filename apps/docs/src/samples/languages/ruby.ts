import { type HttpCall, headersOf } from '../http-call.ts';
import type { Language } from '../language.ts';
import { literalOf } from '../literal.ts';
import { capitalized, inCapitals, joined, singleQuoted } from '../text.ts';

const read = (name: string) => `ENV.fetch('${inCapitals(name)}')`;

const expression = (text: string) => joined(text, singleQuoted, read);

const literal = (value: unknown): string =>
  literalOf(
    {
      indent: '  ',
      text: expression,
      constant: (item) => (item === null ? 'nil' : JSON.stringify(item)),
      member: (name, item) => `${singleQuoted(name)} => ${item}`,
    },
    value,
  );

function bodyLines({ form, json }: HttpCall): string[] {
  if (form) return [`request.set_form_data(${literal(Object.fromEntries(form))})`];
  return json === undefined ? [] : [`request.body = JSON.generate(${literal(json)})`];
}

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
      `request = Net::HTTP::${capitalized(call.method)}.new(uri)`,
      ...(call.basic ? [`request.basic_auth(${read('clientID')}, ${read('apiKey')})`] : []),
      ...headersOf(call)
        .filter(([, value]) => !(call.form && value.includes('urlencoded')))
        .map(([name, value]) => `request[${singleQuoted(name)}] = ${expression(value)}`),
      ...bodyLines(call),
      "response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') do |http|",
      '  http.request(request)',
      'end',
      `puts response.code, ${printed(call)}`,
    ].join('\n'),
};
