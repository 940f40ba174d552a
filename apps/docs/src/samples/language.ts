import type { Api } from '../contract.ts';
import type { HttpCall } from './http-call.ts';
import type { SampleRequest } from './request.ts';
import type { Kept } from './steps.ts';

/** A request of a preparation. */
export interface PreparingCall {
  readonly says: string;
  readonly call: HttpCall;
  readonly keeps?: Kept;
  readonly mayFail: boolean;
}

/** How one language writes a sample. */
export interface Language {
  /** Stable key, such as `csharp`. */
  readonly key: string;
  /** Name for people, such as `C#`. */
  readonly label: string;
  /** Name of a fenced block of Markdown. */
  readonly fence: string;
  /** Whether the language can show this request. */
  shows?(api: Api, request: SampleRequest): boolean;
  /** The call by itself. */
  call(call: HttpCall, api: Api, request: SampleRequest): string;
  /** The name of a variable, `accessToken`, in this language; that of the shell unless given. */
  nameOf?(variable: string): string;
  /** Lines for a shell that hand over what its variables hold, where the language cannot read them. */
  fromShell?(names: readonly string[]): string;
  /** The steps before it; a language without is prepared by a shell. */
  prepare?(steps: readonly PreparingCall[]): string;
}
