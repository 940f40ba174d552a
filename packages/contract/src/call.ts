declare const leftOut: unique symbol;

/** Stands for a member that a form of a body does not have: nothing can be given for it. */
export interface MustBeLeftOut {
  readonly [leftOut]: never;
}

/**
 * A body of one form or another. A member that decides the form, and that one of them does not have,
 * takes no `string | undefined`, which would be one form or the other by what it holds at run time.
 */
export type OneForm<Body> = Body extends unknown
  ? {
      [Member in keyof Body]: [Exclude<Body[Member], undefined>] extends [never]
        ? MustBeLeftOut
        : Body[Member];
    }
  : never;

/** Headers that the contract does not name; `null` removes one that the client would send. */
export type OtherHeaders = Readonly<Record<string, string | null | undefined>>;

/** Parameters of a path, of which the client knows some. */
type Known<Path, Given extends string> = Pick<Path, Exclude<keyof Path, Given>> &
  Partial<Pick<Path, Extract<keyof Path, Given>>>;

/** Options with a path that may leave out the parameters that the client knows. */
export type WithKnown<Options, Given extends string> = [Given] extends [never]
  ? Options
  : Options extends { path: infer Path }
    ? Omit<Options, 'path'> &
        (object extends Known<Path, Given>
          ? { path?: Known<Path, Given> }
          : { path: Known<Path, Given> })
    : Options;

/**
 * The arguments of a call: the options of its action, and what every call takes.
 *
 * @typeParam Given the path parameters that the client knows.
 */
export type CallArguments<Options, Settings, Given extends string> =
  object extends WithKnown<Options, Given>
    ? [options?: WithKnown<Options, Given> & Settings]
    : [options: WithKnown<Options, Given> & Settings];

/** The bodies of the responses whose status begins with the digit. */
type Bodies<Responses, Digit extends string> = {
  [S in keyof Responses]: `${S & number}` extends `${Digit}${string}` ? Responses[S] : never;
}[keyof Responses];

/**
 * What a call resolves to: data, or the error that the server answered with.
 *
 * @typeParam Message the response of `fetch`.
 */
export type ResultOf<Responses, Message> =
  | { data: Bodies<Responses, '2'>; error?: never; response: Message }
  | { data?: never; error: Bodies<Responses, '4' | '5'>; response: Message };
