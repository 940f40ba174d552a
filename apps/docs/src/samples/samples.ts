import type { Action } from '@ping-password/contract';
import type { Api } from '../contract.ts';
import { httpCall, variablesOf } from './http-call.ts';
import { importsFirst } from './imports-first.ts';
import type { Language, PreparingCall } from './language.ts';
import { csharp } from './languages/csharp.ts';
import { curl } from './languages/curl.ts';
import { go } from './languages/go.ts';
import { http } from './languages/http.ts';
import { java } from './languages/java.ts';
import { nodejs } from './languages/javascript.ts';
import { jquery } from './languages/jquery.ts';
import { php } from './languages/php.ts';
import { python } from './languages/python.ts';
import { ruby } from './languages/ruby.ts';
import { swift } from './languages/swift.ts';
import { typescript } from './languages/typescript.ts';
import { type Plan, planOf } from './plan.ts';
import { requestsOf, type SampleRequest } from './request.ts';
import { inCapitals } from './text.ts';

/** The languages of the samples: our client first, then the list of the vendor's pages. */
export const languages: readonly Language[] = [
  typescript,
  curl,
  csharp,
  go,
  http,
  java,
  jquery,
  nodejs,
  python,
  php,
  ruby,
  swift,
];

/** A request example of an action in one language. */
export interface Sample {
  /** Stable key of the language, such as `csharp`. */
  readonly language: string;
  /** Name of the language for people, such as `C#`. */
  readonly label: string;
  /** Name of a fenced block of Markdown, such as `bash`. */
  readonly fence: string;
  /** Key of the request example in the contract; absent when the action takes no body. */
  readonly example?: string;
  /** The call by itself. Its variables come from the preparation. */
  readonly code: string;
  /** What makes the sandbox ready for it, in the same language or for a shell; absent when nothing is needed. */
  readonly preparation?: { readonly fence: string; readonly code: string };
  /** What the call takes from the preparation, as the language names it: `ACCESS_TOKEN`. */
  readonly needs: readonly string[];
  /** Preparation and call as one program, where they are in the same language; the call otherwise. */
  readonly program: string;
}

/** The variables that are the same for every call of the Directory's sandbox. */
const account = { clientID: 'sandbox-directory', apiKey: 'sandbox-api-key' };

const accountLines: Readonly<Record<string, string>> = {
  bash: Object.entries({ CLIENT_ID: account.clientID, API_KEY: account.apiKey })
    .map(([name, value]) => `export ${name}=${value}`)
    .join('\n'),
  javascript: Object.entries(account)
    .map(([name, value]) => `const ${name} = '${value}';`)
    .join('\n'),
  python: `client_id = "${account.clientID}"\napi_key = "${account.apiKey}"`,
};

function preparationOf(
  language: Language,
  { steps }: Plan,
  needsAccount: boolean,
  needs: readonly string[],
): string {
  const { fence, prepare } = language.prepare ? language : curl;
  const key = fence === 'typescript' ? 'javascript' : fence;
  const calls = steps.map(
    ({ api, request, says, keeps, mayFail }): PreparingCall => ({
      call: httpCall(api, request),
      says,
      mayFail,
      ...(keeps && { keeps }),
    }),
  );
  const isCalled = needsAccount || calls.some(({ call }) => call.basic);
  const lines = [
    ...(isCalled ? [accountLines[key] ?? ''] : []),
    ...(calls.length > 0 && prepare ? [prepare(calls)] : []),
    ...(language.fromShell && needs.length > 0 ? [language.fromShell(needs)] : []),
  ];
  return importsFirst(lines.join('\n'));
}

/** One request of an action in one language. */
export function sampleOf(
  language: Language,
  apis: readonly Api[],
  api: Api,
  request: SampleRequest,
): Sample {
  const { key, label, fence } = language;
  const plan = planOf(apis, api, request);
  const call = httpCall(api, plan.request);
  const code = language.call(call, api, plan.request);
  // A browser, for one, sends a cookie by itself.
  const needs = [...new Set(variablesOf(call).map(language.nameOf ?? inCapitals))].filter((name) =>
    code.includes(name),
  );
  const preparation = preparationOf(language, plan, call.basic, needs);
  return {
    language: key,
    label,
    fence,
    ...(request.example !== undefined && { example: request.example }),
    code,
    ...(preparation && {
      preparation: { fence: language.prepare ? fence : curl.fence, code: preparation },
    }),
    needs,
    program: preparation && language.prepare ? importsFirst(`${preparation}\n\n${code}`) : code,
  };
}

/** Languages that read an answer to its end cannot show a stream. */
const streaming = new Set(['curl', 'http', 'nodejs']);

/**
 * The samples of an action, by request example and then by language.
 *
 * @param apis all APIs, which the preparations call.
 */
export function samplesOf(apis: readonly Api[], api: Api, action: Action): Sample[] {
  return requestsOf(api, action).flatMap((request) =>
    languages
      .filter(
        ({ key, shows }) =>
          (!request.stream || streaming.has(key)) && (shows?.(api, request) ?? true),
      )
      .map((language) => sampleOf(language, apis, api, request)),
  );
}
