import type { Ended } from '../run-tool.ts';

/** What a client is generated from, and where to. */
export interface Task {
  /** Path of the document. */
  readonly document: string;
  /** Folder for the client. */
  readonly folder: string;
  /** Base URL for clients that have it built in. */
  readonly baseUrl: string;
}

/** A call of a generated client. */
export interface Call {
  /** The operation of the document, which is the name of a function or method. */
  readonly operationId: string;
  readonly environmentID: string;
  readonly userID: string;
  readonly body: unknown;
  readonly baseUrl: string;
  /** The headers that the caller sets: the access token, and at times the Content-Type. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A generator of another project. */
export interface Generator {
  /** The package that it is published as. */
  readonly name: string;
  /** The package as it is installed here, when that is another name. */
  readonly installedAs?: string;
  /** The module of a client that a caller imports, below its folder. */
  readonly entry: string;
  generate(task: Task): Promise<Ended>;
  /** Calls an operation of a client; the client may throw when the answer is a failure. */
  call(client: unknown, call: Call): Promise<unknown>;
}

/** A function of a generated client. */
export type Operation = (...parameters: unknown[]) => Promise<unknown>;

/** A function or member of a generated client by its name. */
export function memberOf<T>(client: unknown, name: string): T {
  const member = (client as Readonly<Record<string, T | undefined>>)[name];
  if (member === undefined) throw new Error(`The generated client has no ${name}.`);
  return member;
}
