import type { Api } from '../contract.ts';
import { type Credentials, type SampleRequest, urlOf } from './request.ts';

/** A word of a POSIX shell that stands for the text and nothing else. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

// Double quotes, so that the shell fills the variables in; without them the mock's own are sent.
const credentialOptions: Readonly<Record<Credentials, readonly string[]>> = {
  none: [],
  bearer: [`-H "Authorization: Bearer \${ACCESS_TOKEN:-fake-token}"`],
  basic: [`-u "\${CLIENT_ID:-sandbox-directory}:\${API_KEY:-sandbox-api-key}"`],
};

const formMediaType = 'application/x-www-form-urlencoded';

/** curl itself says that a form is one; any other body, and none, needs the Content-Type. */
function bodyOptions({ action: { mediaType }, body }: SampleRequest): string[] {
  if (mediaType === formMediaType)
    return Object.entries(body ?? {}).map(
      ([name, value]) => `--data-urlencode ${shellQuote(`${encodeURIComponent(name)}=${value}`)}`,
    );
  return [
    ...(mediaType ? [`-H ${shellQuote(`Content-Type: ${mediaType}`)}`] : []),
    ...(body === undefined ? [] : [`-d ${shellQuote(JSON.stringify(body, null, 2))}`]),
  ];
}

/** A call as a command line for curl. */
export function curlSample(api: Api, request: SampleRequest): string {
  const { action, credentials, cookie, stream } = request;
  const method = action.method === 'GET' ? '' : ` -X ${action.method}`;
  return [
    `curl${stream ? ' -N' : ''}${method} ${shellQuote(urlOf(api, request))}`,
    ...credentialOptions[credentials],
    ...(cookie ? [`-b "${cookie}=\${${cookie}:-fake-session}"`] : []),
    ...bodyOptions(request),
  ].join(' \\\n  ');
}
