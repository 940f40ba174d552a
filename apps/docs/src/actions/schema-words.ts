/** What the documentation reads of a JSON schema. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly items?: unknown;
  readonly additionalProperties?: unknown;
  readonly oneOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly allOf?: readonly unknown[];
  readonly not?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly readOnly?: boolean;
  readonly 'x-extensible-enum'?: readonly string[];
  readonly 'x-states'?: Readonly<
    Record<string, { readonly description: string; readonly actions: readonly string[] }>
  >;
}

type Bounds = Readonly<Record<string, number | undefined>>;

const code = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

const listed = (values: readonly unknown[]) => values.map(code).join(', ');

/** The type of a value, for example `string (uuid)` or `array of object`. */
export function typeWords(schema: Schema, items?: Schema): string {
  const { type, format } = schema;
  const names = [type ?? (schema.properties ? 'object' : schema.oneOf ? 'one of several' : 'any')];
  const name = names.flat().join(' or ');
  if (name === 'array' && items) return `array of ${typeWords(items)}`;
  return format ? `${name} (${format})` : name;
}

function between(least: number | undefined, most: number | undefined, what: string): string[] {
  const unit = (count: number) => `${count} ${what}${count === 1 || !what ? '' : 's'}`.trim();
  if (least !== undefined && most !== undefined)
    return [least === most ? `exactly ${unit(least)}` : `${least} to ${unit(most)}`];
  if (least === 1 && what === 'character') return ['not empty'];
  if (least !== undefined) return [`at least ${unit(least)}`];
  return most === undefined ? [] : [`at most ${unit(most)}`];
}

function boundWords(schema: Schema): string[] {
  const bounds = schema as Bounds;
  return [
    ...between(bounds['minLength'], bounds['maxLength'], 'character'),
    ...between(bounds['minItems'], bounds['maxItems'], 'item'),
    ...between(bounds['minimum'], bounds['maximum'], ''),
    ...(bounds['exclusiveMaximum'] === undefined
      ? []
      : [`less than ${bounds['exclusiveMaximum']}`]),
    ...((schema as { uniqueItems?: boolean }).uniqueItems ? ['no item twice'] : []),
    ...(schema.pattern ? [`pattern \`${schema.pattern}\``] : []),
  ];
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** The rules of a value as sentences. */
export function ruleWords(schema: Schema): string[] {
  const { const: only, enum: closed, 'x-extensible-enum': open, 'x-states': states } = schema;
  const bounds = boundWords(schema);
  return [
    ...(bounds.length > 0 ? [sentence(bounds.join(', '))] : []),
    ...(only === undefined ? [] : [`Always ${code(only)}.`]),
    ...(closed ? [`One of ${listed(closed)}.`] : []),
    ...(open ? [`Known values: ${listed(open)}.`] : []),
    ...(states ? [`Known values: ${listed(Object.keys(states))}.`] : []),
    ...(schema.default === undefined ? [] : [`Default: ${code(schema.default)}.`]),
  ];
}
