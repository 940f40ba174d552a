type Child = Node | string | undefined;
type Listener = (event: Event) => void;
type Attributes = Readonly<Record<string, string | number | boolean | Listener | undefined>>;

function setAttribute(node: Element, name: string, value: Attributes[string]): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function') node.addEventListener(name, value);
  else node.setAttribute(name, value === true ? '' : String(value));
}

/**
 * An element.
 *
 * @param attributes its class, or attributes by name; a function listens to the event of its name.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: string | Attributes = '',
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (typeof attributes === 'string') node.className = attributes;
  else for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

/** An e-mail address that goes on in a second line before its `@`, where it is too long for one. */
export const addressText = (address: string): (Node | string)[] =>
  address.split(/(?=@)/).flatMap((part, index) => (index === 0 ? [part] : [element('wbr'), part]));

/** A button that says what it does, in more words to those who do not see where it stands. */
export function button(
  text: string,
  click: Listener,
  attributes: Attributes = {},
): HTMLButtonElement {
  return element('button', { type: 'button', class: 'button', click, ...attributes }, text);
}

/** A small button in a row, named after what the row is about too. */
export const rowButton = (text: string, about: string, click: Listener): HTMLButtonElement =>
  button(text, click, { class: 'button quiet', 'aria-label': rowName(text, about) });

/** The name of a button in a row. */
export const rowName = (text: string, about: string): string => `${text}: ${about}`;

/** A panel with its heading; the count behind it comes and goes with its text. */
export function panel(id: string, title: string, ...tools: Child[]) {
  const count = element('span', { class: 'count', hidden: true });
  const heading = element('h2', { id: `${id}-title` }, title);
  const side = element('div', 'tools', ...tools);
  const head = element('header', 'panel-head', heading, count, side);
  const section = element(
    'section',
    { id, class: `panel panel-${id}`, 'aria-labelledby': `${id}-title`, tabindex: -1 },
    head,
  );
  return {
    section,
    showCount(number: number) {
      count.textContent = String(number);
      count.hidden = number === 0;
    },
  };
}

/** What a panel says while it has nothing to show. */
export const emptyNote = (title: string, ...more: Child[]): HTMLElement =>
  element('div', 'empty', element('p', 'empty-title', title), ...more);
