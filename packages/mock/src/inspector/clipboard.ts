import { button, element } from './element.ts';
import { complain, tell } from './notice.ts';

/** For pages that may not use the clipboard, such as those of another host without TLS. */
function copySelected(text: string): void {
  const area = element('textarea', { class: 'visually-hidden', 'aria-hidden': true, tabindex: -1 });
  const active = document.activeElement;
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (active instanceof HTMLElement) active.focus();
  if (!copied) throw new Error('The browser does not let this page copy.');
}

/** Copies a text, and says what was copied. */
export async function copy(what: string, text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard) await clipboard.writeText(text).catch(() => copySelected(text));
  else copySelected(text);
  tell(`Copied ${what}.`);
}

/** A button that copies what a function gives at the time. */
export function copyButton(
  what: string,
  text: () => string | Promise<string>,
  label = 'Copy',
): HTMLButtonElement {
  const node = button(
    label,
    async () => {
      try {
        await copy(what, await text());
        node.dataset['copied'] = '';
        setTimeout(() => delete node.dataset['copied'], 1500);
      } catch (error) {
        complain(error);
      }
    },
    { class: 'button copy', 'aria-label': label === 'Copy' ? `Copy ${what}` : `${label}: ${what}` },
  );
  return node;
}
