import { call, type World } from './control.ts';
import { element } from './element.ts';
import { keyedList } from './keyed-list.ts';
import { attempt } from './notice.ts';
import { timeOfDay } from './time.ts';

const nameOf = ({ environmentID, default: isDefault, createdAt }: World) =>
  isDefault ? 'Default world' : `${environmentID.slice(0, 8)} · made at ${timeOfDay(createdAt)}`;

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
    showOptions(worlds.map((world) => [world.environmentID, nameOf(world)]));
    select.value = current;
    shown(worlds.find(({ environmentID }) => environmentID === current));
  }

  async function read(): Promise<readonly World[]> {
    worlds = (await call('get', '/worlds')).worlds;
    draw();
    return worlds;
  }

  return {
    node: element('label', 'world-choice', element('span', '', 'World'), select),
    current: () => current,
    read,
    show(environmentID: string) {
      current = environmentID;
      draw();
    },
  };
}
