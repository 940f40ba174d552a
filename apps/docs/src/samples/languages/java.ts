import { bodyText, type HttpCall, headersOf } from '../http-call.ts';
import type { Language } from '../language.ts';
import { hasVariable, inCapitals, indented, joined } from '../text.ts';

/** The escapes of JSON are among Java's. */
const quote = (text: string) => JSON.stringify(text);

const read = (name: string) => `System.getenv("${inCapitals(name)}")`;

const expression = (text: string) => joined(text, quote, read);

const margin = ' '.repeat(16);

/** A text block, where no variable splits the text. */
const block = (text: string) =>
  hasVariable(text) || !text.includes('\n')
    ? expression(text)
    : `"""\n${margin}${indented(text.replaceAll('\\', '\\\\'), margin)}"""`;

function publisherOf(call: HttpCall): string {
  const body = bodyText(call);
  return body === undefined ? 'BodyPublishers.noBody()' : `BodyPublishers.ofString(${block(body)})`;
}

const basicLines = [
  `        String account = ${read('clientID')} + ":" + ${read('apiKey')};`,
  '        String basic = Base64.getEncoder().encodeToString(account.getBytes());',
];

const print = ({ answer }: HttpCall) =>
  answer === 'redirect'
    ? 'response.statusCode() + " " + response.headers().firstValue("Location").orElse("")'
    : 'response.statusCode() + " " + response.body()';

/** `java.net.http`, which follows no redirect by itself. */
export const java: Language = {
  key: 'java',
  label: 'Java',
  fence: 'java',
  call: (call) =>
    [
      'import java.net.URI;',
      'import java.net.http.HttpClient;',
      'import java.net.http.HttpRequest;',
      'import java.net.http.HttpRequest.BodyPublishers;',
      'import java.net.http.HttpResponse;',
      'import java.net.http.HttpResponse.BodyHandlers;',
      ...(call.basic ? ['import java.util.Base64;'] : []),
      '',
      'public class Sample {',
      '    public static void main(String[] arguments) throws Exception {',
      ...(call.basic ? basicLines : []),
      `        HttpRequest request = HttpRequest.newBuilder(URI.create(${expression(call.url)}))`,
      ...(call.basic ? ['            .header("Authorization", "Basic " + basic)'] : []),
      ...headersOf(call).map(
        ([name, value]) => `            .header(${quote(name)}, ${expression(value)})`,
      ),
      `            .method(${quote(call.method)}, ${publisherOf(call)})`,
      '            .build();',
      '        HttpResponse<String> response =',
      '            HttpClient.newHttpClient().send(request, BodyHandlers.ofString());',
      `        System.out.println(${print(call)});`,
      '    }',
      '}',
    ].join('\n'),
};
