import { type HttpCall, headersOf } from '../http-call.ts';
import type { Language, PreparingCall } from '../language.ts';
import { literalOf } from '../literal.ts';
import { hasVariable, indented, inSnakeCase, partsOf } from '../text.ts';

/** A text as a string literal of Python; the escapes of JSON are among Python's. */
const quote = (text: string) => JSON.stringify(text);

function expression(text: string): string {
  if (!hasVariable(text)) return quote(text);
  const parts = partsOf(text);
  const [only] = parts;
  if (parts.length === 1 && only && 'variable' in only) return inSnakeCase(only.variable);
  const inside = parts.map((part) =>
    'text' in part
      ? quote(part.text).slice(1, -1).replaceAll('{', '{{').replaceAll('}', '}}')
      : `{${inSnakeCase(part.variable)}}`,
  );
  return `f"${inside.join('')}"`;
}

const constants: Readonly<Record<string, string>> = { true: 'True', false: 'False', null: 'None' };

const literal = (value: unknown, indent: string): string =>
  literalOf(
    {
      indent: '    ',
      text: expression,
      constant: (item) => constants[String(item)] ?? JSON.stringify(item),
      member: (name, item) => `${quote(name)}: ${item}`,
    },
    value,
    indent,
  );

const basicLine =
  '"Authorization": "Basic " + base64.b64encode(f"{client_id}:{api_key}".encode()).decode(),';

function headerLines(call: HttpCall): string[] {
  const lines = headersOf(call).map(
    ([name, value]) => `        ${quote(name)}: ${expression(value)},`,
  );
  if (call.basic) lines.unshift(`        ${basicLine}`);
  return lines.length === 0 ? [] : ['    headers={', ...lines, '    },'];
}

function bodyLines({ form, json }: HttpCall): string[] {
  if (form)
    return [
      `    data=urllib.parse.urlencode(${literal(Object.fromEntries(form), '    ')}).encode(),`,
    ];
  return json === undefined ? [] : [`    data=json.dumps(${literal(json, '    ')}).encode(),`];
}

const requestOf = (call: HttpCall) =>
  [
    'urllib.request.Request(',
    `    ${expression(call.url)},`,
    ...(call.method === 'GET' ? [] : [`    method=${quote(call.method)},`]),
    ...headerLines(call),
    ...bodyLines(call),
    ')',
  ].join('\n');

function importsOf(calls: readonly HttpCall[], text: string): string {
  const modules = [
    ...(calls.some(({ basic }) => basic) ? ['base64'] : []),
    ...['contextlib', 'json', 'os'].filter((name) => text.includes(`${name}.`)),
    ...['error', 'parse', 'request']
      .map((name) => `urllib.${name}`)
      .filter((name) => text.includes(name)),
  ];
  return modules.map((name) => `import ${name}`).join('\n');
}

const noRedirect = [
  'class NoRedirect(urllib.request.HTTPRedirectHandler):',
  '    def redirect_request(self, *arguments):',
  '        return None',
].join('\n');

function sendingOf({ answer }: HttpCall): string {
  if (answer === 'redirect')
    return [
      'try:',
      '    urllib.request.build_opener(NoRedirect).open(request)',
      'except urllib.error.HTTPError as answer:',
      '    print(answer.code, answer.headers["Location"])',
    ].join('\n');
  const printed = answer === 'json' ? ', json.load(response)' : '';
  return [
    'with urllib.request.urlopen(request) as response:',
    `    print(response.status${printed})`,
  ].join('\n');
}

function stepOf({ says, call, keeps, mayFail }: PreparingCall): string {
  const request = requestOf(call);
  if (mayFail)
    return [
      `# ${says}`,
      'with contextlib.suppress(urllib.error.HTTPError):',
      `    urllib.request.urlopen(${indented(request, '    ')})`,
    ].join('\n');
  if (!keeps) return `# ${says}\nurllib.request.urlopen(${request})`;
  const value =
    'cookie' in keeps
      ? `response.headers["Set-Cookie"].split("${keeps.cookie}=")[1].split(";")[0]`
      : `json.load(response)${keeps.member.map((name) => `["${name}"]`).join('')}`;
  return [
    `# ${says}`,
    `with urllib.request.urlopen(${request}) as response:`,
    `    ${inSnakeCase(keeps.variable)} = ${value}`,
  ].join('\n');
}

/** The standard library of Python, so that nothing has to be installed. */
export const python: Language = {
  key: 'python',
  label: 'Python',
  fence: 'python',
  nameOf: inSnakeCase,
  call(call) {
    const text = [
      ...(call.answer === 'redirect' ? [noRedirect, ''] : []),
      `request = ${requestOf(call)}`,
      sendingOf(call),
    ].join('\n');
    return `${importsOf([call], text)}\n\n${text}`;
  },
  prepare(steps) {
    const text = steps.map(stepOf).join('\n');
    return `${importsOf(
      steps.map(({ call }) => call),
      text,
    )}\n\n${text}`;
  },
};
