import { bodyText, type HttpCall, headersOf } from '../http-call.ts';
import type { Language } from '../language.ts';
import { inCapitals, joined } from '../text.ts';

/** The escapes of JSON are among Go's. */
const quote = (text: string) => JSON.stringify(text);

const raw = (text: string) => (text.includes('`') ? quote(text) : `\`${text}\``);

const read = (name: string) => `os.Getenv("${inCapitals(name)}")`;

const expression = (text: string) => joined(text, quote, read);

const failing = ['\tif err != nil {', '\t\tpanic(err)', '\t}'];

function linesOf(call: HttpCall): string[] {
  const body = bodyText(call);
  const reader = body === undefined ? 'nil' : 'body';
  const client = call.answer === 'redirect' ? 'client' : 'http.DefaultClient';
  return [
    ...(body === undefined ? [] : [`\tbody := strings.NewReader(${joined(body, raw, read)})`]),
    `\trequest, err := http.NewRequest(${quote(call.method)}, ${expression(call.url)}, ${reader})`,
    ...failing,
    ...(call.basic ? [`\trequest.SetBasicAuth(${read('clientID')}, ${read('apiKey')})`] : []),
    ...headersOf(call).map(
      ([name, value]) => `\trequest.Header.Set(${quote(name)}, ${expression(value)})`,
    ),
    ...(call.answer === 'redirect'
      ? [
          '\tclient := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error {',
          '\t\treturn http.ErrUseLastResponse',
          '\t}}',
        ]
      : []),
    `\tresponse, err := ${client}.Do(request)`,
    ...failing,
    '\tdefer response.Body.Close()',
  ];
}

const printed = [
  '\tanswer, err := io.ReadAll(response.Body)',
  ...failing,
  '\tfmt.Println(response.Status, string(answer))',
];

/** The standard library of Go. */
export const go: Language = {
  key: 'go',
  label: 'Go',
  fence: 'go',
  call(call) {
    const lines = [
      ...linesOf(call),
      ...(call.answer === 'redirect'
        ? ['\tfmt.Println(response.Status, response.Header.Get("Location"))']
        : printed),
    ];
    const text = lines.join('\n');
    const packages = ['fmt', 'io', 'net/http', 'os', 'strings'].filter((name) =>
      text.includes(`${name.split('/').at(-1)}.`),
    );
    return [
      'package main',
      '',
      'import (',
      ...packages.map((name) => `\t"${name}"`),
      ')',
      '',
      'func main() {',
      text,
      '}',
    ].join('\n');
  },
};
