import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The two views that an API is published in. */
export const views = ['actions', 'wire'] as const;
export type View = (typeof views)[number];

/** The APIs that have documents. */
export const apis = ['auth', 'control', 'directory', 'platform'] as const;
export type ApiName = (typeof apis)[number];

/** The name of a published document, which is that of the file without its extension. */
export const documentOf = (api: ApiName, view: View): string => `${api}.${view}`;

/** The published documents by name. */
export const documents: readonly string[] = apis.flatMap((api) =>
  views.map((view) => documentOf(api, view)),
);

/** Path of a published document. */
export const pathOf = (document: string): string =>
  resolve(`@ping-password/contract/openapi/${document}.json`);
