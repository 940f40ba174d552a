import { button, rowButton, rowName } from './element.ts';
import { attempt } from './notice.ts';

/** What a button says before and after its first click. */
interface Words {
  readonly idle: string;
  readonly asking: string;
}

interface Confirmation {
  readonly words: Words;
  /** What it says to those who do not see where it stands; its words unless given. */
  readonly names?: Words;
  /** What its row is about, for a small button in a row. */
  readonly about?: string | undefined;
}

const inRow = ({ idle, asking }: Words, about: string): Words => ({
  idle: rowName(idle, about),
  asking: rowName(asking, about),
});

/** A button that throws something away: it asks, and takes a second click. */
export function confirmButton(
  task: () => Promise<unknown>,
  { words, about, names = about === undefined ? undefined : inRow(words, about) }: Confirmation,
): HTMLButtonElement {
  let asked = false;
  const ask = (asking: boolean) => {
    asked = asking;
    const state = asked ? 'asking' : 'idle';
    node.textContent = words[state];
    if (names) node.ariaLabel = names[state];
    node.classList.toggle('danger', asked);
  };
  const click = () => {
    if (asked) attempt(task);
    ask(!asked);
  };
  const node =
    about === undefined ? button(words.idle, click) : rowButton(words.idle, about, click);
  node.addEventListener('blur', () => ask(false));
  ask(false);
  return node;
}

/**
 * A button that deletes for good.
 *
 * @param about what its row is about, for a small button in a row.
 */
export const deleteButton = (task: () => Promise<unknown>, about?: string): HTMLButtonElement =>
  confirmButton(task, { words: { idle: 'Delete', asking: 'Delete for good?' }, about });

/** A button that clears a list. */
export const clearButton = (task: () => Promise<unknown>, list: string): HTMLButtonElement =>
  confirmButton(task, {
    words: { idle: 'Clear', asking: 'Clear for good?' },
    names: { idle: `Clear the ${list}`, asking: `Clear for good? The ${list}` },
  });
