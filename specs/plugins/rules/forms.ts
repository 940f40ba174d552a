import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { formType } from '../parts-of-calls.ts';

interface Schema {
  readonly type?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

type Located = Pick<UserContext, 'location'> & { readonly schema: Schema };

/** What stands at a place, or what it refers to. */
function behind({ schema, location }: Located, resolve: UserContext['resolve']): Located {
  if (!('$ref' in schema)) return { schema, location };
  const target = resolve<Schema>(schema, location.source.absoluteRef);
  return { schema: target.node ?? {}, location: target.location ?? location };
}

/** The members of a form and of its variants. */
function membersOf(
  place: Located,
  resolve: UserContext['resolve'],
): (Located & { name: string })[] {
  const { schema, location } = behind(place, resolve);
  const { oneOf = [], properties = {} } = schema;
  const own = Object.entries(properties).map(([name, member]) => ({
    ...{ name, schema: member },
    location: location.child(['properties', name]),
  }));
  const variants = oneOf.flatMap((variant, index) =>
    membersOf({ schema: variant, location: location.child(['oneOf', index]) }, resolve),
  );
  return [...own, ...variants];
}

/** The values of a form are text: there is no number, no list and no `null` in it. */
export const forms: Oas3Rule = () => ({
  MediaType(mediaType, { key, location, report, resolve }: UserContext) {
    if (key !== formType) return;
    const schema = (mediaType.schema ?? {}) as Schema;
    for (const member of membersOf({ schema, location: location.child(['schema']) }, resolve)) {
      const { type } = behind(member, resolve).schema;
      if (type === 'string') continue;
      report({
        message: `\`${member.name}\` has the type ${JSON.stringify(type)}, but the values of a form are text. Make it a string.`,
        location: member.location.key(),
      });
    }
  },
});
