import type { PlannedCall } from './plan.ts';
import { filled, type Variables } from './variables.ts';

/** What tells a secret that a reader typed from a value that everybody knows. */
export interface Known {
  readonly planned: PlannedCall;
  readonly variables: Variables;
  /** Codes that the inbox has. */
  readonly codes: readonly string[];
  /** What stands in the place of a secret. */
  readonly instead: (text: string) => string;
}

/** Members whose values may be secret. */
const secret = /pass|secret|value|code|otp|token|hint|key|pin$/i;

/**
 * Made-up values for secrets, the same for the same: a right-looking password where the call was
 * answered well, a wrong one otherwise.
 */
export function standIns(): (text: string, status: number) => string {
  const known = new Map<string, string>();
  return (text, status) => {
    const number = known.size + 1;
    const made = known.get(text) ?? (status < 400 ? `Fake-Lantern-${number}!` : `wrong ${number}`);
    known.set(text, made);
    return made;
  };
}

/** A text by the name of the variable whose value it is. */
function byName(text: string, { variables, codes }: Known): string | undefined {
  if (codes.includes(text)) return '{code}';
  const name = Object.keys(variables).find((each) => variables[each] === text);
  return name === undefined ? undefined : `{${name}}`;
}

function safeText(name: string, text: string, usual: unknown, known: Known): string {
  if (text === '') return text;
  const named = byName(text, known);
  if (named !== undefined) return named;
  return text === usual || !secret.test(name) ? text : known.instead(text);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object(value)[name] : undefined;
}

function safeValue(name: string, value: unknown, usual: unknown, known: Known): unknown {
  if (typeof value === 'string') return safeText(name, value, usual, known);
  // A number may be a secret as well as a text.
  if (typeof value === 'number' && value !== usual && secret.test(name)) return 0;
  if (Array.isArray(value))
    return value.map((item, index) => safeValue(name, item, memberOf(usual, String(index)), known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      safeValue(key, item, memberOf(usual, key), known),
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A body that differs from the planned one, without secrets; `undefined` where there is none to tell. */
export function safeBody(body: string, known: Known): string | undefined {
  const { planned, variables } = known;
  const usual = filled(planned.body ?? '', variables);
  if (body === usual) return undefined;
  if (planned.headers['content-type'] === 'application/x-www-form-urlencoded') {
    const before = new URLSearchParams(usual);
    const entries = [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      safeText(name, value, before.get(name), known),
    ]);
    return new URLSearchParams(entries).toString();
  }
  const value = parsed(body);
  // What is no JSON cannot be told from a secret.
  if (typeof value !== 'object' || value === null) return undefined;
  return JSON.stringify(safeValue('', value, parsed(usual), known), null, 2);
}

/** A path that differs from the planned one; a query that differs may have a secret and is left out. */
export function safePath(path: string, known: Known): string | undefined {
  const usual = filled(known.planned.path, known.variables);
  if (path === usual) return undefined;
  const [bare = '', query] = path.split('?');
  const [, usualQuery] = usual.split('?');
  if (query !== usualQuery) return undefined;
  return bare
    .split('/')
    .map((segment) => byName(segment, known) ?? segment)
    .join('/');
}

/** Puts the values of variables in the place of their names in braces. */
export const unbraced = (text: string, variables: Variables): string =>
  text.replace(/\{(\w+)\}/g, (mark, name: string) => variables[name] ?? mark);
