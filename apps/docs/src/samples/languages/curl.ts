import type { HttpCall } from '../http-call.ts';
import type { Language, PreparingCall } from '../language.ts';
import type { Kept } from '../steps.ts';
import { hasVariable, inCapitals, mapText, partsOf } from '../text.ts';

/** A word of a POSIX shell that stands for the text and nothing else. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A word of a POSIX shell, its variables filled in by the shell. */
export function shellWord(text: string): string {
  if (!hasVariable(text)) return shellQuote(text);
  const parts = partsOf(text);
  const isPlain = parts.every((part) => !('text' in part) || !/["$`\\!]/.test(part.text));
  const name = (variable: string, next?: string) =>
    next && /^\w/.test(next) ? `\${${inCapitals(variable)}}` : `$${inCapitals(variable)}`;
  if (!isPlain)
    return parts
      .map((part) => ('text' in part ? shellQuote(part.text) : `"${name(part.variable)}"`))
      .join('');
  const words = parts.map((part, index) => {
    const next = parts[index + 1];
    return 'text' in part
      ? part.text
      : name(part.variable, next && 'text' in next ? next.text : undefined);
  });
  return `"${words.join('')}"`;
}

const methodOption = ({ method }: HttpCall) => (method === 'GET' ? [] : [`-X ${method}`]);

/** The options of curl; it says by itself that a form is one. */
const optionsOf = ({ basic, headers, cookie, form, json }: HttpCall): string[] => [
  ...(basic ? ['-u "$CLIENT_ID:$API_KEY"'] : []),
  ...headers.map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
  ...(cookie ? [`-b ${shellWord(cookie.join('='))}`] : []),
  ...(form ?? []).map(
    ([name, value]) =>
      `--data-urlencode ${shellWord(`${mapText(name, encodeURIComponent)}=${value}`)}`,
  ),
  ...(json === undefined ? [] : [`-d ${shellWord(JSON.stringify(json, null, 2))}`]),
];

function commandOf(call: HttpCall, options: readonly string[]): string {
  const first = ['curl', ...options, ...methodOption(call), shellWord(call.url)].join(' ');
  return [first, ...optionsOf(call)].join(' \\\n  ');
}

const answerOptions = { json: [], none: ['-i'], redirect: ['-i'], stream: ['-N'] };

/** The end of a pipe that finds what is kept. */
function filterOf(kept: Kept): string {
  if ('cookie' in kept) return `sed -n 's/^set-cookie: ${kept.cookie}=\\([^;]*\\).*/\\1/ip'`;
  const name = kept.member.at(-1);
  return `grep -o '"${name}":"[^"]*' | head -n 1 | cut -d '"' -f 4`;
}

function stepOf({ says, call, keeps }: PreparingCall): string {
  if (!keeps) return `# ${says}\n${commandOf(call, ['-s', '-o /dev/null'])}`;
  const command = commandOf(call, 'cookie' in keeps ? ['-si'] : ['-s']);
  return `# ${says}\nexport ${inCapitals(keeps.variable)}=$(${command} |\n  ${filterOf(keeps)})`;
}

/** Commands for a POSIX shell. */
export const curl: Language = {
  key: 'curl',
  label: 'cURL',
  fence: 'bash',
  call: (call) => commandOf(call, answerOptions[call.answer]),
  prepare: (steps) => steps.map(stepOf).join('\n'),
};
