import { ApiError } from '@ping-password/client';

/** The code of the error for a page in place of an answer, which the client keeps. */
export const pageCode = 'HTML_PAGE';

const again = 'Run the command again later.';

/** What an answer means that keeps a run from its beginning, and what to do. */
function explainAnswer({ status, path = '', message }: ApiError): string {
  if (status === 429)
    return `The environment limits the rate: ${message}. Run the command again later, or with a lower --rate.`;
  if (status >= 500) return `PingOne failed: ${message}. ${again}`;
  if (status < 300)
    return `The answer is not one of PingOne: ${message} Check --base-url, and whether a proxy answers in its place.`;
  if (path.endsWith('/as/token'))
    return `The worker application gets no token: ${message}. Check --region, --environment, --client-id and the client secret, and that the application is enabled.`;
  if (status === 401 || status === 403)
    return `The worker application may not read what the run has to delete in the end: ${message}. Give it the role Identity Data Admin for this environment, and run the command again.`;
  return `The run could not begin: ${message}. Check --region and --environment.`;
}

/**
 * Why a run could not begin, and what to do. The messages of the client, and those of the kit, repeat nothing that was
 * given.
 */
export function explainFailure(error: unknown): string {
  if (error instanceof ApiError) return explainAnswer(error);
  if (!(error instanceof Error)) return 'The command failed.';
  const { code } = Object(error.cause) as { code?: string };
  if (code === pageCode)
    return 'A page was answered in place of what PingOne answers, as a proxy does. Check the network and --base-url, and run the command again.';
  if (!/^No answer came/.test(error.message)) return error.message;
  const why = code === undefined ? '' : ` (${code})`;
  return `${error.message.replace(/\.$/, '')}${why}. Check the network, --region or --base-url, and run the command again. If it had begun, run it with --yes --clean.`;
}
