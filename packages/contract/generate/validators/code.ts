import { createHash } from 'node:crypto';
import type { ActionDocument } from '../../src/action.ts';
import { isForbidding, type Schema, schemaAt } from '../../src/schema/schema.ts';
import { conditionOf, type Definitions } from './conditions.ts';

/** The code of the validators of one document; what is asked for twice is written once. */
export interface Code extends Definitions {
  /** The definitions of all names. */
  text(): string;
}

/** Named by its text, so that it keeps its name whatever changes elsewhere. */
const nameOf = (prefix: string, text: string) =>
  prefix + createHash('sha256').update(text).digest('hex').slice(0, 8);

/** What a value `v` has to keep, as an expression. */
function expressionOf(code: Definitions, schema: Schema): string {
  if (isForbidding(schema)) return 'false';
  return (typeof schema === 'object' && conditionOf(code, schema)) || 'true';
}

/** The name of the function that an expression is a call of. */
const calledBy = (expression: string) => /^(\w+)\(v\)$/.exec(expression)?.[1];

const fixed: Readonly<Record<string, string>> = { true: 'isAnything', false: 'isNothing' };

/** The definitions of a module by name. */
interface Module {
  readonly constants: Map<string, string>;
  readonly functions: Map<string, string>;
}

function constantIn({ constants }: Module, prefix: string, text: string): string {
  const name = nameOf(prefix, text);
  constants.set(name, `const ${name} = ${text};`);
  return name;
}

function functionIn({ functions }: Module, name: string, expression: string): string {
  functions.set(name, `const ${name} = (v: unknown): boolean =>\n  ${expression};`);
  return name;
}

/** Begins the code of a document. */
export function createCode(document: ActionDocument): Code {
  const module: Module = { constants: new Map(), functions: new Map() };
  const components = new Map<string, string>();
  const expressions = new Map<Schema, string>();
  const code: Code = {
    document,
    pattern: (source) => constantIn(module, 'pattern', String(new RegExp(source, 'u'))),
    names: (names) =>
      constantIn(module, 'names', `/* @__PURE__ */ new Set(${JSON.stringify(names)})`),
    referred($ref) {
      const name = `fits${$ref.split('/').at(-1)?.replaceAll(/\W/g, '_')}`;
      const rival = components.get(name);
      if (rival === $ref) return name;
      if (rival !== undefined) throw new Error(`${rival} and ${$ref} have one name in code.`);
      // Named ahead, because a component may refer to itself.
      components.set(name, $ref);
      functionIn(module, name, '');
      return functionIn(module, name, expressionOf(code, schemaAt(document, $ref)));
    },
    validator(schema) {
      const expression = expressions.get(schema) ?? expressionOf(code, schema);
      expressions.set(schema, expression);
      const name = fixed[expression] ?? calledBy(expression);
      return name ?? functionIn(module, nameOf('fits', expression), expression);
    },
    text: () => [...module.constants.values(), ...module.functions.values()].join('\n'),
  };
  return code;
}
