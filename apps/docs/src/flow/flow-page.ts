import { type Entry, entryOf, linkTo } from '../catalog.ts';
import { type Block, heading, text } from '../content/block.ts';
import type { Api } from '../contract.ts';
import type { PageSource } from '../page.ts';
import { diagramOf } from './diagram.ts';
import { type StateGraph, stateGraphsOf } from './state-graph.ts';

/** `FlowStatus` as `Flow status`. */
const words = (name: string) =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What a state takes, and the states that follow. */
function operationsIn({ states, transitions }: StateGraph, state: string): string {
  const taken = transitions.filter(({ from }) => from.includes(state));
  const known = new Set(taken.map(({ entry }) => entry.action.path.split('#')[1]));
  const others = states[state]?.actions.filter((relation) => !known.has(relation)) ?? [];
  return [
    ...taken.map(({ entry: { action, path }, to }) => {
      const after = to.length > 0 ? ` to ${to.map((each) => `\`${each}\``).join(', ')}` : '';
      return `[\`${action.operationId}\`](${path})${after}`;
    }),
    ...others.map((relation) => `\`${relation}\`, which this reference does not have`),
  ].join('; ');
}

async function graphBlocks(graph: StateGraph): Promise<Block[]> {
  const { name, states, transitions } = graph;
  const title = words(name);
  const label = `${title}: ${Object.keys(states).length} states and the ${transitions.length} operations between them. The table below says the same.`;
  return [
    heading(2, title, name),
    await diagramOf(graph, label, `${name}-table`),
    heading(3, `${title} as a table`, `${name}-table`),
    {
      kind: 'table',
      caption: `${title}: states and operations`,
      head: ['State', 'Meaning', 'Operations, and the states they lead to'],
      rows: Object.entries(states).map(([state, { description }]) => ({
        id: `${name}-${state}`,
        cells: [`\`${state}\``, description, operationsIn(graph, state) || 'none'],
      })),
    },
  ];
}

/** The states of sign-on flows and passwords, drawn and as tables. */
export async function flowPage(
  apis: readonly Api[],
  entries: readonly Entry[],
): Promise<PageSource> {
  const graphs = apis.flatMap(stateGraphsOf);
  // What happens step by step comes before what can happen at any time.
  const ordered = graphs.toSorted(
    (a, b) => Object.keys(b.states).length - Object.keys(a.states).length,
  );
  const blocks = await Promise.all(ordered.map(graphBlocks));
  const [start, end] = ['auth/authorize', 'auth/resumeFlow'].map((name) => entryOf(entries, name));
  return {
    path: '/flow/',
    title: 'Flow diagram and states',
    description:
      'Every state of a sign-on flow and of a password, as a diagram and a table, with the operations between them.',
    kind: 'reference',
    blocks: [
      {
        kind: 'text',
        lead: true,
        text: 'Boxes are states, names without a box are operations. An arrow into an operation comes from a state that takes it; an arrow out of it leads to a state that its response can show.',
      },
      text(
        `A flow starts with ${start ? linkTo(start) : ''} and ends with ${end ? linkTo(end) : ''}. The arrows out of an operation are those of its examples; another policy can bring other states.`,
      ),
      ...blocks.flat(),
    ],
  };
}
