/** What stands in an element; nothing is left out. */
export type Child = Node | string | undefined | false;

/** Attributes by name; a function listens to the event of its name. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | ((event: Event) => void) | undefined>
>;

function setAttribute(node: Element, name: string, value: Attributes[string]): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function') node.addEventListener(name, value);
  else node.setAttribute(name, value === true ? '' : String(value));
}

/** An element. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  node.append(...children.filter((child) => child !== undefined && child !== false));
  return node;
}

/** A button. */
export const button = (
  text: string,
  click: () => void,
  attributes: Attributes = {},
): HTMLButtonElement => element('button', { type: 'button', click, ...attributes }, text);

/** A choice, with its label above it. */
export function choice(label: string, choose: (value: string) => void) {
  const id = `try-${label.toLowerCase().replaceAll(' ', '-')}`;
  const select = element('select', { id, change: () => choose(select.value) });
  const field = element('div', { class: 'field' }, element('label', { for: id }, label), select);
  return { field, select };
}

/** One of a choice: its value, and what people read. */
export type Option = readonly [value: string, text: string];

/** Puts options into a choice, unless it has them already, and selects one. */
export function setOptions(
  select: HTMLSelectElement,
  options: readonly Option[],
  chosen: string,
): void {
  const wanted = JSON.stringify(options);
  if (select.dataset['options'] !== wanted) {
    select.dataset['options'] = wanted;
    select.replaceChildren(...options.map(([value, text]) => element('option', { value }, text)));
  }
  select.value = chosen;
}
