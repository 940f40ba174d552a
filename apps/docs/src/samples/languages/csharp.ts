import { bodyText, type HttpCall, headersOf } from '../http-call.ts';
import type { Language } from '../language.ts';
import { capitalized, hasVariable, inCapitals, joined } from '../text.ts';

/** C# has the escapes of JSON, too. */
const quote = (text: string) => JSON.stringify(text);

const read = (name: string) => `Environment.GetEnvironmentVariable("${inCapitals(name)}")`;

const expression = (text: string) => joined(text, quote, read);

/** A verbatim string, where no variable splits the text: it spans lines and doubles its quotes. */
const block = (text: string) =>
  hasVariable(text) || !text.includes('\n') ? expression(text) : `@"${text.replaceAll('"', '""')}"`;

function contentLines(call: HttpCall): string[] {
  const body = bodyText(call);
  const type = headersOf(call).find(([name]) => name === 'Content-Type')?.[1];
  if (body === undefined && type === undefined) return [];
  return [
    `request.Content = new StringContent(${block(body ?? '')});`,
    ...(type === undefined
      ? []
      : [`request.Content.Headers.ContentType = new MediaTypeHeaderValue(${quote(type)});`]),
  ];
}

const basicLines = [
  `var account = Encoding.UTF8.GetBytes(${read('clientID')} + ":" + ${read('apiKey')});`,
  'request.Headers.Authorization =',
  '    new AuthenticationHeaderValue("Basic", Convert.ToBase64String(account));',
];

const print = (call: HttpCall) =>
  call.answer === 'redirect'
    ? 'Console.WriteLine($"{(int)response.StatusCode} {response.Headers.Location}");'
    : 'Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");';

/** `HttpClient` of .NET, as a program of top-level statements. */
export const csharp: Language = {
  key: 'csharp',
  label: 'C#',
  fence: 'csharp',
  call(call) {
    const lines = [
      call.answer === 'redirect'
        ? 'using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });'
        : 'using var client = new HttpClient();',
      `using var request = new HttpRequestMessage(HttpMethod.${capitalized(call.method)}, ${expression(call.url)});`,
      ...(call.basic ? basicLines : []),
      ...headersOf(call)
        .filter(([name]) => name !== 'Content-Type')
        .map(([name, value]) => `request.Headers.Add(${quote(name)}, ${expression(value)});`),
      ...contentLines(call),
      'using var response = await client.SendAsync(request);',
      print(call),
    ];
    const text = lines.join('\n');
    const namespaces = [
      ...(text.includes('HeaderValue(') ? ['System.Net.Http.Headers'] : []),
      ...(text.includes('Encoding.') ? ['System.Text'] : []),
    ];
    const imports = namespaces.map((name) => `using ${name};\n`).join('');
    return `${imports}${imports && '\n'}${text}`;
  },
};
