/** How a language writes lists and objects. */
export interface LiteralSyntax {
  /** What a level is indented by. */
  readonly indent: string;
  readonly text: (text: string) => string;
  /** A number, a truth value or null. */
  readonly constant?: (value: unknown) => string;
  /** A member of an object; its value is written already. */
  readonly member: (name: string, value: string) => string;
  /** Brackets of a list and of an object. */
  readonly list?: readonly [open: string, close: string];
  readonly object?: readonly [open: string, close: string];
  /** An object without members, where it is not the brackets alone. */
  readonly emptyObject?: string;
}

/** A JSON value in a language; a member that is undefined is left out. */
export function literalOf(syntax: LiteralSyntax, value: unknown, indent = ''): string {
  const { constant = JSON.stringify, list = ['[', ']'], object = ['{', '}'] } = syntax;
  if (typeof value === 'string') return syntax.text(value);
  if (typeof value !== 'object' || value === null) return constant(value);
  const inner = indent + syntax.indent;
  const isList = Array.isArray(value);
  const [open, close] = isList ? list : object;
  const members = isList
    ? value.map((item) => literalOf(syntax, item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => syntax.member(name, literalOf(syntax, item, inner)));
  if (members.length === 0) return (!isList && syntax.emptyObject) || `${open}${close}`;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}
