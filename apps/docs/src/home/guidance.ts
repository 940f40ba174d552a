import type { Api } from '../contract.ts';

/** When to use an API, in reading order; one that is not here is told by its summary. */
const guidance: Readonly<Record<string, string>> = {
  platform:
    'You hold an access token: of the user, who changes their own password, or of a worker application that sets one for them.',
  auth: 'The user is signing on, and the flow has stopped because the password expired or has to be changed. There is no access token yet.',
  directory:
    'The users live in PingOne for Enterprise, the older product. You hold its API key, which belongs on a server.',
};

/** When to use an API. */
export const guidanceOf = ({ name, document }: Api): string =>
  guidance[name] ?? document.info.summary ?? '';

const rank = ({ name }: Api) => {
  const index = Object.keys(guidance).indexOf(name);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
};

/** The APIs as a reader meets them: the most general first, new ones last. */
export const inReadingOrder = (apis: readonly Api[]): Api[] =>
  apis.toSorted((a, b) => (rank(a) === rank(b) ? a.name.localeCompare(b.name) : rank(a) - rank(b)));
