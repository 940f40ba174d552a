import type { States } from '@ping-password/contract';
import type { Part } from './remark.ts';

const list = (values: readonly string[]) => values.map((text) => `\`${text}\``).join(', ');

/** Code that breaks after its punctuation, as the columns of the reference are narrow. */
const breakable = (text: string) => `<code>${text.replace(/(?<=[_.])/g, '<wbr>')}</code>`;

const cell = (text: string) => text.replaceAll('|', '\\|');

function stateTable(states: States): string {
  const rows = Object.entries(states).map(([value, { description, actions }]) => {
    const names = actions.length > 0 ? actions.map(breakable).join(', ') : 'none';
    return `| ${breakable(value)} | ${cell(description)} | ${names} |`;
  });
  return ['| Known value | Meaning | Actions |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The values that a string is known to take, which Redoc shows for closed enums alone. */
export function knownValues(schema: Part): string | undefined {
  const { 'x-extensible-enum': values, 'x-states': states } = schema as {
    'x-extensible-enum'?: readonly string[];
    'x-states'?: States;
  };
  if (values) return `Known values: ${list(values)}.`;
  return states && stateTable(states);
}
