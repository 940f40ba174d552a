import type { World } from './control.ts';

const readAfter = 1000;

/** The choice among the worlds, as far as it is kept current. */
interface Choice {
  read(): Promise<readonly World[]>;
  current(): string;
}

/**
 * Keeps the list of worlds as it is in the mock, while somebody can see it.
 *
 * @param gone is told once when the world on the page is there no more.
 */
export function followWorlds({ read, current }: Choice, gone: (world: string) => void): void {
  let isReading = false;
  let missing = '';
  const follow = async () => {
    if (isReading || document.hidden) return;
    isReading = true;
    try {
      const worlds = await read();
      const shown = current();
      if (shown === '' || shown === missing) return;
      if (worlds.some(({ environmentID }) => environmentID === shown)) return;
      missing = shown;
      gone(shown);
    } catch {
      // What cannot be read now is read the next time; the state of the connection tells of it.
    } finally {
      isReading = false;
    }
  };
  setInterval(follow, readAfter);
}
