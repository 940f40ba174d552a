/** Tells whether a value keeps a schema. */
export type Validator = (value: unknown) => boolean;

/** The validators of one action. */
export interface ActionValidators {
  /** By place and name, for example `path userID`; a number is one, not the text that names it. */
  readonly parameters: Readonly<Record<string, Validator>>;
  /** Of the request body, one for each variant; empty when nothing is said about it. */
  readonly body: readonly Validator[];
  /** Of the response bodies, by status and media type, for example `200 application/hal+json`. */
  readonly responses: Readonly<Record<string, Validator>>;
}
