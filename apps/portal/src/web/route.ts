import { useSyncExternalStore } from 'react';

const prefix = '#/';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Address of a journey within the page. */
export const hrefOf = (slug: string): string => `${prefix}${slug}`;

/** The slug in the address; empty when there is none. */
export function useSlug(): string {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return hash.startsWith(prefix) ? hash.slice(prefix.length) : '';
}
