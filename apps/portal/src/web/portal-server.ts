import { ApiError } from '@ping-password/client';
import type { PublicConfiguration } from '../server/configuration.ts';
import type { WaitingFlow } from '../server/provision.ts';

/** The portal's server as the host of the actions that need its credentials. */
export const serverHost = (): string => `${window.location.origin}/api`;

async function ask<Answer>(path: string, method = 'GET'): Promise<Answer> {
  const response = await fetch(`/api${path}`, { method });
  const body = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError(response.status, body);
  return body as Answer;
}

/** What the browser may know from the start. */
export const fetchConfiguration = () => ask<PublicConfiguration>('/configuration');

/** The access token of the signed-on user; a new one when the sandbox gives it. */
export async function fetchUserToken(): Promise<string> {
  const { token } = await ask<{ token: string }>('/user-token');
  return token;
}

/** A sign-on that waits for a new password. */
export const fetchWaitingFlow = () => ask<WaitingFlow>('/flow', 'POST');
