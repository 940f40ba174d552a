import type { View } from './documents.ts';

/** What became of a call: the media type that was sent, and the status of the answer. */
export interface Outcome {
  readonly mediaType: string;
  readonly status: number;
}

/** What a client of the Platform API does; `undefined` when nothing was sent. */
export interface ViewFindings {
  /** A user changes their own password, which is `password.reset`. */
  readonly change: Outcome | undefined;
  /** An administrator sets a password, which is `password.set`. */
  readonly set: Outcome | undefined;
  /** The same, with the Content-Type set by the caller. */
  readonly setByHeader: Outcome | undefined;
}

/** What is known of one generator. */
export interface Findings extends Readonly<Record<View, ViewFindings>> {
  /** What the generator or `tsc --strict` say, by document; other documents are without a fault. */
  readonly faults?: Readonly<Record<string, readonly string[]>>;
}

const password = (action: string) => `application/vnd.pingidentity.password.${action}+json`;

const reset: Outcome = { mediaType: password('reset'), status: 200 };
const set: Outcome = { mediaType: password('set'), status: 200 };

/** The document tells the client each media type. */
const right: ViewFindings = { change: reset, set, setByHeader: set };

/** Every call carries one media type, unless the caller sets another. */
function always(mediaType: string, status: number, setByHeader = set): ViewFindings {
  const outcome = { mediaType, status };
  return { change: outcome, set: outcome, setByHeader };
}

const json = { mediaType: 'application/json', status: 415 };

/** What has to be known of each generator, by the name of the installed package. */
export const findings: Readonly<Record<string, Findings>> = {
  '@hey-api/openapi-ts': {
    actions: right,
    wire: { ...always(password('reset'), 400), change: reset },
  },
  orval: { actions: right, wire: always('text/plain;charset=UTF-8', 415) },
  'orval-7': { actions: right, wire: always('text/plain;charset=UTF-8', 415) },
  '@kubb/cli': { actions: right, wire: always(password('setGateway'), 400) },
  'openapi-typescript-codegen': {
    actions: right,
    wire: {
      change: reset,
      set: { mediaType: password('reset'), status: 400 },
      setByHeader: { mediaType: password('reset'), status: 400 },
    },
  },
  oazapfts: {
    actions: always(json.mediaType, json.status),
    wire: always(json.mediaType, json.status),
    faults: {
      // The Content-Type of `forcePasswordChange` does not end in `+json`.
      'platform.actions': [
        "TS2322: Type 'object | undefined' is not assignable to type 'string | Blob | FormData | undefined'.",
      ],
    },
  },
  'swagger-typescript-api': {
    actions: always(json.mediaType, json.status, json),
    wire: always(json.mediaType, json.status, json),
  },
  'openapi-zod-client': {
    actions: always(json.mediaType, json.status),
    // The body is checked by the schema of the first media type before anything is sent.
    wire: { change: json, set: undefined, setByHeader: undefined },
  },
};
