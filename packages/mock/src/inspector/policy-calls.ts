import type { Session } from './session.ts';

interface Refusal {
  readonly message: string;
  readonly details?: readonly { readonly message: string }[];
}

/**
 * Writes a policy by a call of the Platform API, as an administrator would.
 *
 * @param at which policy, as the end of the path.
 * @throws Error whose message is for the person in front of the page.
 */
export async function sendPolicy(
  session: Session,
  method: 'POST' | 'PUT' | 'DELETE',
  at: string,
  body?: object,
): Promise<void> {
  const { access_token } = await session.call('post', '/tokens', {});
  const path = `/platform/v1/environments/${session.environmentID}/passwordPolicies${at}`;
  const response = await fetch(path, {
    method,
    headers: {
      authorization: `Bearer ${access_token}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.ok) return;
  const { message, details = [] } = (await response.json()) as Refusal;
  throw new Error([message, ...details.map((detail) => detail.message)].join(' '));
}
