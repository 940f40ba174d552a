import { button } from './element.ts';
import { attempt } from './notice.ts';

/** A button for what cannot be undone: it asks, and takes a second click. */
export function confirmButton(
  text: string,
  question: string,
  task: () => Promise<unknown>,
): HTMLButtonElement {
  let asked = false;
  const ask = (asking: boolean) => {
    asked = asking;
    node.textContent = asked ? question : text;
    node.classList.toggle('danger', asked);
  };
  const click = () => {
    if (asked) attempt(task);
    ask(!asked);
  };
  const node = button(text, click, { blur: () => ask(false) });
  return node;
}
