import { bodyText, type HttpCall, headersOf } from '../http-call.ts';
import type { Language } from '../language.ts';
import { hasVariable, inCapitals, joined } from '../text.ts';

/** Swift writes a character by its number in braces. */
const quote = (text: string) =>
  JSON.stringify(text)
    .replaceAll('\\b', '\\u{8}')
    .replaceAll('\\f', '\\u{C}')
    .replace(/\\u([0-9a-f]{4})/g, '\\u{$1}');

const read = (name: string) => `environment["${inCapitals(name)}"]!`;

const expression = (text: string) => joined(text, quote, read);

/** A string over several lines, where no variable splits the text. */
const block = (text: string) =>
  hasVariable(text) || !text.includes('\n')
    ? expression(text)
    : `"""\n${text.replaceAll('\\', '\\\\')}\n"""`;

function bodyLines(call: HttpCall): string[] {
  const body = bodyText(call);
  return body === undefined ? [] : [`request.httpBody = Data((${block(body)}).utf8)`];
}

const noRedirect = [
  'final class NoRedirect: NSObject, URLSessionTaskDelegate {',
  '    func urlSession(',
  '        _ session: URLSession, task: URLSessionTask,',
  '        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest',
  '    ) async -> URLRequest? { nil }',
  '}',
  '',
];

const basicLines = [
  `let account = Data((${read('clientID')} + ":" + ${read('apiKey')}).utf8).base64EncodedString()`,
  'request.setValue("Basic " + account, forHTTPHeaderField: "Authorization")',
];

/** `URLSession`. */
export const swift: Language = {
  key: 'swift',
  label: 'Swift',
  fence: 'swift',
  call(call) {
    const redirects = call.answer === 'redirect';
    const lines = [
      `var request = URLRequest(url: URL(string: ${expression(call.url)})!)`,
      `request.httpMethod = ${quote(call.method)}`,
      ...(call.basic ? basicLines : []),
      ...headersOf(call).map(
        ([name, value]) =>
          `request.setValue(${expression(value)}, forHTTPHeaderField: ${quote(name)})`,
      ),
      ...bodyLines(call),
      `let (data, answer) = try await URLSession.shared.data(for: request${redirects ? ', delegate: NoRedirect()' : ''})`,
      'let response = answer as! HTTPURLResponse',
      redirects
        ? 'print(response.statusCode, response.value(forHTTPHeaderField: "Location") ?? "")'
        : 'print(response.statusCode, String(decoding: data, as: UTF8.self))',
    ];
    const needsEnvironment = lines.some((line) => line.includes('environment["'));
    return [
      'import Foundation',
      '',
      ...(redirects ? noRedirect : []),
      ...(needsEnvironment ? ['let environment = ProcessInfo.processInfo.environment'] : []),
      ...lines,
    ].join('\n');
  },
};
