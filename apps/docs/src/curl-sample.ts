import type { Api } from './contract.ts';
import { type Credentials, type SampleRequest, urlOf } from './request.ts';

/** A word of a POSIX shell that stands for the text and nothing else. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

// Double quotes, so that the shell fills the variables in; without them the mock's own are sent.
const credentialOptions: Readonly<Record<Credentials, readonly string[]>> = {
  none: [],
  bearer: [`-H "Authorization: Bearer \${ACCESS_TOKEN:-fake-token}"`],
  basic: [`-u "\${CLIENT_ID:-sandbox-directory}:\${API_KEY:-sandbox-api-key}"`],
};

/** A call as a command line for curl. */
export function curlSample(api: Api, request: SampleRequest): string {
  const { method, mediaType } = request.action;
  const command = method === 'GET' ? 'curl' : `curl -X ${method}`;
  return [
    `${command} ${shellQuote(urlOf(api, request))}`,
    ...credentialOptions[request.credentials],
    ...(mediaType ? [`-H ${shellQuote(`Content-Type: ${mediaType}`)}`] : []),
    ...(request.body === undefined
      ? []
      : [`-d ${shellQuote(JSON.stringify(request.body, null, 2))}`]),
  ].join(' \\\n  ');
}
