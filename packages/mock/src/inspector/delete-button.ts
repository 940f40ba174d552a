import { button, rowButton, rowName } from './element.ts';
import { attempt } from './notice.ts';

const labels = { idle: 'Delete', asking: 'Delete for good?' };

/**
 * A button that deletes for good: it asks, and takes a second click.
 *
 * @param about what its row is about, for a small button in a row.
 */
export function deleteButton(task: () => Promise<unknown>, about?: string): HTMLButtonElement {
  let asked = false;
  const ask = (asking: boolean) => {
    asked = asking;
    const label = asked ? labels.asking : labels.idle;
    node.textContent = label;
    if (about !== undefined) node.ariaLabel = rowName(label, about);
    node.classList.toggle('danger', asked);
  };
  const click = () => {
    if (asked) attempt(task);
    ask(!asked);
  };
  const node =
    about === undefined ? button(labels.idle, click) : rowButton(labels.idle, about, click);
  node.addEventListener('blur', () => ask(false));
  return node;
}
