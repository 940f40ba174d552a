import { call, type World } from './control.ts';
import { element } from './element.ts';
import { keyedList } from './keyed-list.ts';
import { attempt } from './notice.ts';
import { timeOfDay } from './time.ts';

/** With more worlds than this, there is a field to find one. */
const mostAtOnce = 5;

const nameOf = ({ environmentID, name, default: isDefault, createdAt }: World) =>
  name ??
  (isDefault ? 'Default world' : `${environmentID.slice(0, 8)} · made at ${timeOfDay(createdAt)}`);

/** Whether a text is a part of the name or the identifier of a world. */
const isFound = (world: World, text: string) =>
  (nameOf(world) + world.environmentID).toLowerCase().includes(text);

/**
 * Creates the choice among the worlds.
 *
 * @param shown is told which world is on the page, whenever that or the worlds were read anew.
 */
export function createWorldChoice(
  open: (environmentID: string) => void,
  shown: (world: World | undefined) => void,
) {
  let current = '';
  let worlds: readonly World[] = [];
  let drawn = '';
  const search = element('input', {
    class: 'input',
    type: 'search',
    placeholder: 'Find a world',
    input: () => draw(),
  });
  const select = element('select', {
    class: 'input',
    change: () => open(select.value),
    focus: () => attempt(read),
  });
  const showOptions = keyedList<readonly [environmentID: string, name: string]>(select, {
    keyOf: ([environmentID]) => environmentID,
    row: ([value, name]) => element('option', { value }, name),
  });

  function draw(): void {
    search.hidden = worlds.length <= mostAtOnce;
    const text = search.value.toLowerCase();
    // The world on the page stays in the list, or the list would say that another one is shown.
    const found = worlds.filter((it) => it.environmentID === current || isFound(it, text));
    showOptions(found.map((world) => [world.environmentID, nameOf(world)]));
    select.value = current;
    shown(worlds.find(({ environmentID }) => environmentID === current));
  }

  async function read(): Promise<readonly World[]> {
    const latest = (await call('get', '/worlds')).worlds;
    const written = JSON.stringify(latest);
    worlds = latest;
    // Whoever has the list open keeps it open.
    if (written !== drawn) draw();
    drawn = written;
    return worlds;
  }

  return {
    nodes: [search, element('label', 'world-choice', element('span', '', 'World'), select)],
    current: () => current,
    read,
    show(environmentID: string) {
      current = environmentID;
      draw();
    },
  };
}
