import { element } from './element.ts';
import { attempt } from './notice.ts';

/** A part of a panel that is read each time that somebody opens it, or asks for it again. */
export function readOnOpen(title: string, className: string, read: () => Promise<Node[]>) {
  const content = element('div', 'part-content');
  const node = element(
    'details',
    `world-part ${className}`,
    element('summary', '', element('h3', '', title)),
    content,
  );
  const refresh = async () => {
    if (node.open) content.replaceChildren(...(await read()));
  };
  node.addEventListener('toggle', () => attempt(refresh));
  return { node, refresh };
}
