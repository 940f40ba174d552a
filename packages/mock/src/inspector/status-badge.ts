import type { User } from './control.ts';
import { element } from './element.ts';
import { duration } from './time.ts';

const labels: Readonly<Record<string, readonly [label: string, tone: string]>> = {
  OK: ['OK', 'good'],
  PASSWORD_LOCKED_OUT: ['Locked', 'bad'],
  PASSWORD_EXPIRED: ['Expired', 'warm'],
  MUST_CHANGE_PASSWORD: ['Must change', 'warm'],
  NO_PASSWORD: ['No password', 'plain'],
  EXTERNAL: ['External', 'plain'],
};

/** A word in a coloured frame. */
export const badge = (text: string, tone: string, title?: string): HTMLElement =>
  element('span', { class: 'badge', 'data-tone': tone, title }, text);

/** The status of a password, and what else keeps its user from signing on. */
export function statusBadges(user: User): { nodes: HTMLElement[]; countdown?: HTMLElement } {
  const { status, secondsUntilUnlock } = user.password;
  const [label, tone] = labels[status] ?? [status, 'plain'];
  const main = badge(label, tone, status);
  const nodes = [main];
  if (!user.enabled) nodes.push(badge('Disabled', 'plain'));
  if (user.accountLocked) nodes.push(badge('Account locked', 'bad'));
  if (user.gateway) nodes.push(badge('LDAP', 'plain'));
  const provider = user.identityProvider?.type;
  if (provider !== undefined && provider !== 'PING_ONE') nodes.push(badge(provider, 'plain'));
  if (user.api === 'directory') nodes.push(badge('Directory', 'plain'));
  if (secondsUntilUnlock === undefined) return { nodes };
  const countdown = element('span', 'countdown', duration(secondsUntilUnlock));
  main.append(' ', countdown);
  return { nodes, countdown };
}
