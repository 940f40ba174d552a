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

/** The names of the members of any of the types of a union. */
type MembersOf<Union> = Union extends unknown ? keyof Union : never;

/** A text that is open to values the contract does not know, and keeps known ones beside it visible. */
type Open<Value> = string extends Value ? Exclude<Value, string> | (string & {}) : Value;

/** One of several error bodies, with the members that only others have. */
type Complete<Body, All> = Body extends object
  ? { [Member in keyof Body]: Open<Body[Member]> } & {
      [Member in Exclude<MembersOf<All>, keyof Body>]?: undefined;
    }
  : Body;

/** The bodies of the responses whose status begins with one of the digits. */
type Bodies<Responses, Digit extends string> = Responses[WithDigit<Responses, Digit>];

/** The statuses that begin with one of the digits. */
type WithDigit<Responses, Digit extends string> = {
  [Status in keyof Responses]: `${Status & number}` extends `${Digit}${string}` ? Status : never;
}[keyof Responses];

/**
 * What a call resolves to: data, or the error that the server answered with. The `status` of the
 * response tells which body it is, as far as the contract knows; a server may answer with others.
 *
 * @typeParam Message the response of `fetch`.
 */
export type ResultOf<Responses, Message> =
  | Succeeded<Responses, Message>
  | Failed<Responses, Message>;

/** A success; a redirect has no data. */
interface Succeeded<Responses, Message> {
  data: Bodies<Responses, '2'>;
  error?: never;
  status: WithDigit<Responses, '2' | '3'>;
  response: Message;
}

/** A failure of each status. */
type Failed<Responses, Message> = {
  [Status in WithDigit<Responses, '4' | '5'>]: {
    data?: never;
    error: Complete<Responses[Status], Bodies<Responses, '4' | '5'>>;
    status: Status;
    response: Message;
  };
}[WithDigit<Responses, '4' | '5'>];
