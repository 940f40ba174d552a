import type { Oas3Operation, Oas3Rule } from '@redocly/openapi-core';

const vendorPrefix = 'application/vnd.pingidentity.';

interface Alias {
  readonly mediaType?: string;
}

/** The action that a media type of the vendor names, with or without its suffix. */
const actionOf = (mediaType = ''): string | undefined =>
  mediaType.startsWith(vendorPrefix)
    ? mediaType.slice(vendorPrefix.length).replace(/\+json$/, '')
    : undefined;

/**
 * The fragment of a path key is the action name of the media type, and the path of a vendor media
 * type has one. A fragment forbids query parameters: clients would append them after the fragment.
 */
export const actionFragment: Oas3Rule = () => ({
  PathItem(pathItem, { report, location, key, resolve }) {
    const fragment = String(key).split('#')[1];
    for (const [method, value] of Object.entries(pathItem)) {
      const at = location.child([method]).key();
      const { node: operation, location: place } = resolve<Oas3Operation>(value as Oas3Operation);
      if (!operation) continue;
      const file = place?.source.absoluteRef;
      const body = operation.requestBody && resolve(operation.requestBody, file).node;
      const mediaType = Object.keys(body?.content ?? {})[0] ?? '';
      const action = actionOf(mediaType);
      const alias = (operation as { 'x-alias'?: Alias })['x-alias'];
      if (alias && (actionOf(alias.mediaType) !== action || alias.mediaType === mediaType)) {
        report({
          message: `The alias must be another spelling of \`${mediaType}\`, not \`${alias.mediaType}\`.`,
          location: at,
        });
      }
      if (fragment !== action) {
        report({
          message: `The fragment \`${fragment ?? '(none)'}\` must equal the action of the media type, \`${action ?? '(none)'}\`.`,
          location: at,
        });
      }
      const parameters = (operation.parameters ?? []).map(
        (parameter) => resolve(parameter, file).node,
      );
      if (fragment && parameters.some((parameter) => parameter?.in === 'query')) {
        report({ message: 'A path with a fragment must not have query parameters.', location: at });
      }
    }
  },
});
