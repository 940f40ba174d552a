import { type Action, operationOf, resolveReference } from '@ping-password/contract';
import { type Schema, type SchemaObject, schemaAt } from '@ping-password/contract/schema';
import type { Api } from '../../src/http/api.ts';
import { createChoice } from '../fuzz/choice.ts';
import { type HostileText, hostileForms, hostileTexts, hostileValues } from './values.ts';

interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
}

/** The names that lead to a member of a body; `0` is the first item of an array. */
type Path = readonly string[];

const mediaTypeOf = (api: Api, action: Action): MediaType | undefined => {
  const { requestBody } = operationOf(api.document, action) as Operation;
  return Object.values(requestBody?.content ?? {})[0];
};

/** The members that a schema describes, those inside them included. */
function pathsIn({ document }: Api, schema: Schema, before: Path = []): Path[] {
  if (typeof schema === 'boolean') return [];
  const { $ref, oneOf = [], properties = {}, items } = schema as SchemaObject;
  const behind = $ref === undefined ? [] : [schemaAt(document, $ref)];
  const inside = [...Object.entries(properties), ...(items === undefined ? [] : [['0', items]])];
  const api = { document } as Api;
  return [
    ...[...behind, ...oneOf].flatMap((part) => pathsIn(api, part, before)),
    ...(inside as [string, Schema][]).flatMap(([name, part]) => {
      const path = [...before, name];
      return [path, ...pathsIn(api, part, path)];
    }),
  ];
}

/** A body with a value in the place of one member, the other members as in an example. */
function withMember(example: unknown, path: Path, text: string): string {
  const [name, ...rest] = path;
  if (name === undefined) return text;
  if (name === '0') return `[${withMember(undefined, rest, text)}]`;
  const { [name]: inner, ...others } = Object(example) as Record<string, unknown>;
  const kept = Object.entries(others).map(
    ([other, value]) => `${JSON.stringify(other)}:${JSON.stringify(value)}`,
  );
  return `{${[...kept, `${JSON.stringify(name)}:${withMember(inner, rest, text)}`].join(',')}}`;
}

/** The first example of a body in the contract. */
function exampleOf({ document }: Api, { examples = {} }: MediaType): unknown {
  const [node] = Object.values(examples);
  return (resolveReference(document, node) as { value?: unknown } | undefined)?.value;
}

const isForm = (action: Action) => action.mediaType === 'application/x-www-form-urlencoded';

/** A form with a long value for one of its members. */
function formWith(example: unknown, [name = '']: Path, text: string, bytes: number): string {
  const others = Object.entries(Object(example) as object).filter(([other]) => other !== name);
  const pairs = new URLSearchParams(
    others.map(([other, value]) => [other, String(value)] as [string, string]),
  );
  return `${pairs}&${name}=${encodeURIComponent(text)}`.slice(0, bytes);
}

/** All bodies for an action that are made to cost much: deep, wide, long, or no JSON at all. */
export function hostileBodies(api: Api, action: Action, bytes: number): HostileText[] {
  const media = mediaTypeOf(api, action);
  if (!media) return [];
  const example = exampleOf(api, media);
  const whole = isForm(action) ? hostileForms(bytes) : hostileTexts(bytes);
  const inMembers = pathsIn(api, media.schema).flatMap((path) =>
    hostileValues(bytes).map((value) => ({
      name: `${value.name} in ${path.join('.')}`,
      text: () =>
        isForm(action)
          ? formWith(example, path, value.text(), bytes)
          : withMember(example, path, value.text()),
    })),
  );
  return [...whole, ...inMembers];
}

/** A few of the bodies, the same ones for one seed. */
export function someHostileBodies(
  api: Api,
  action: Action,
  { bytes, count, seed }: { readonly bytes: number; readonly count: number; readonly seed: number },
): HostileText[] {
  const choice = createChoice(seed);
  const all = hostileBodies(api, action, bytes);
  return Array.from({ length: Math.min(count, all.length) }, () => choice.pick(all));
}
