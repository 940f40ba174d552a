import type { Dictionaries } from '@ping-password/policy';
import type { Actor } from '../oauth/actor.ts';
import type { NamedToken, Signer } from '../oauth/signer.ts';
import type { Subject } from '../world/call-record.ts';
import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { Later } from './later.ts';

/** What a handler may use beside the world. */
export interface Tools {
  readonly random: Random;
  readonly signer: Signer;
  /** The page of the mock that users sign on at. */
  readonly signOnPage: string;
  /** Read by those who hold a password against a policy, and by nobody else: they are large. */
  readonly dictionaries: Dictionaries | undefined;
}

/** One action on one world, its request already dispatched, authorised and validated. */
export interface Call<Operation = AnyOperation> {
  readonly world: World;
  readonly actor: Actor;
  readonly path: PathOf<Operation>;
  readonly query: QueryOf<Operation>;
  readonly body: BodyOf<Operation>;
  /** The token that the request is about, when it was signed here: a hint, or one to look into. */
  readonly named?: NamedToken | undefined;
  /** Header fields by their name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The time in the world, in milliseconds since 1970. */
  readonly now: number;
  /** Where the sandbox is reached, without a trailing slash. */
  readonly origin: string;
  /** Where the API of the action begins. */
  readonly baseUrl: string;
  readonly tools: Tools;
}

/** What an action came to. */
export type Outcome<Operation = AnyOperation> = AnswerOf<Operation> & {
  /** The rule that decided, in a few words. */
  readonly rule: string;
  readonly headers?: Later<Readonly<Record<string, string>>> | undefined;
  readonly subject?: Subject | undefined;
};

/** The behaviour of one action: a plain function of world, actor, input and time. */
export type Handler<Operation = AnyOperation> = (call: Call<Operation>) => Outcome<Operation>;

interface AnyOperation {
  parameters: { path?: Record<string, string>; query?: Record<string, unknown> };
  requestBody?: { content: Record<string, unknown> };
  responses: Record<number, unknown>;
}

/** The path parameters of an operation. */
export type PathOf<Operation> = Operation extends { parameters: { path: infer Path } }
  ? Path
  : object;

/** The query of an operation. */
export type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : object;

type ContentOf<Part> = Part extends { content: infer Content } ? Content[keyof Content] : undefined;

/** The request body of an operation. */
export type BodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? ContentOf<Body>
  : Operation extends { requestBody?: infer Body }
    ? ContentOf<NonNullable<Body>> | undefined
    : undefined;

/** What an operation may answer: a status and its body. */
export type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: undefined extends ContentOf<Responses[Status]>
        ? { readonly status: Status; readonly body?: never }
        : { readonly status: Status; readonly body: Later<ContentOf<Responses[Status]>> };
    }[keyof Responses]
  : never;
