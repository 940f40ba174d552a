import { personaPassword, personas } from '../src/world/personas.ts';
import { calls, type PersonaCall, personaAnswers } from './persona-answers.ts';

/** A table with its columns aligned, as the formatter of the repository wants it. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

/** The personas, and what each call on them answers, as a page of Markdown. */
export function personaTable(): string {
  const names = Object.keys(calls) as PersonaCall[];
  const titles = names.map((name) => name.replace(/^(\w+)/, '`$1`'));
  const users = Object.entries(personas).map(([name, { id, state }]) => [
    `\`${name}\``,
    `\`${id}\``,
    state,
  ]);
  const answers = Object.entries(personaAnswers).map(([persona, answered]) => [
    `\`${persona}\``,
    ...names.map((name) => `\`${answered[name]}\``),
  ]);
  return [
    '<!-- Written by `node generate/personas.ts`; edit generate/persona-answers.ts instead. -->',
    '',
    '# Personas',
    '',
    `Every fresh world has these users. The password of each is \`${personaPassword}\`, and mails go to`,
    'the name at `example.com`.',
    '',
    ...table([['persona', 'id', 'state'], ...users]),
    '',
    'Each answer is that of a fresh world: the HTTP status, and the state of the password or of the',
    'flow, or the code that tells most about the refusal.',
    '',
    ...table([['persona', ...titles], ...answers]),
    '',
    ...names.map((name, index) => `- ${titles[index]}: ${calls[name]}.`),
    '',
  ].join('\n');
}
