import { instance } from '@viz-js/viz';
import type { DiagramBlock, DiagramNode } from '../content/block.ts';
import type { StateGraph } from './state-graph.ts';

/** Nodes and arrows before they have a place. */
interface Graph {
  readonly nodes: readonly Omit<DiagramNode, 'x' | 'y'>[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

const letter = 7.3;
const line = 16;

/** A long name in lines of about 14 letters, which break before a capital or after an underscore. */
function linesOf(name: string): string[] {
  const parts = name.split(/(?<=_)|(?<=[a-z])(?=[A-Z])/);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1) ?? '';
    if (lines.length > 0 && last.length + part.length <= 14) lines.splice(-1, 1, last + part);
    else lines.push(part);
  }
  return lines;
}

function node(id: string, names: readonly string[], href?: string): Graph['nodes'][number] {
  const lines = names.flatMap(linesOf);
  const width = Math.ceil(Math.max(...lines.map(({ length }) => length)) * letter) + 10;
  return {
    id,
    lines,
    width,
    height: Math.max(28, lines.length * line + 10),
    ...(href && { href }),
  };
}

const operationNode = ({ entry }: StateGraph['transitions'][number]) =>
  node(entry.action.operationId, [entry.action.operationId], entry.path);

/** Each state once; a state that no operation takes or brings is left out. */
function cycle({ states, transitions }: StateGraph): Graph {
  const edges = transitions.flatMap(({ entry: { action }, from, to }) => [
    ...from.map((state) => [state, action.operationId] as const),
    ...to.map((state) => [action.operationId, state] as const),
  ]);
  const shown = Object.keys(states).filter((state) => edges.some((edge) => edge.includes(state)));
  const nodes = [...shown.map((state) => node(state, [state])), ...transitions.map(operationNode)];
  return { nodes, edges };
}

/** States before and after; states that take the same operations are one node. */
function beforeAndAfter({ states, transitions }: StateGraph): Graph {
  const before = Map.groupBy(Object.keys(states), (state) => states[state]?.actions.join(' '));
  const groups = [...before.values()].map((names) => ({ id: `before ${names[0]}`, names }));
  const after = [...new Set(transitions.flatMap(({ to }) => to))];
  return {
    nodes: [
      ...groups.map(({ id, names }) => node(id, names)),
      ...transitions.map(operationNode),
      ...after.map((state) => node(`after ${state}`, [state])),
    ],
    edges: transitions.flatMap(({ entry: { action }, from, to }) => [
      ...groups
        .filter(({ names }) => names.some((name) => from.includes(name)))
        .map(({ id }) => [id, action.operationId] as const),
      ...to.map((state) => [action.operationId, `after ${state}`] as const),
    ]),
  };
}

/** Whether most operations go from most states, so that a cycle could not be read. */
const isDense = ({ states, transitions }: StateGraph) =>
  transitions.flatMap(({ from }) => from).length > 3 * Object.keys(states).length;

const inch = 72;

const quote = (text: string) => `"${text}"`;

function dotOf({ nodes, edges }: Graph, direction: 'TB' | 'LR'): string {
  const gaps = direction === 'TB' ? 'nodesep=0.08; ranksep=0.35' : 'nodesep=0.12; ranksep=0.9';
  const boxes = nodes.map(
    ({ id, width, height }) => `${quote(id)} [width=${width / inch}, height=${height / inch}]`,
  );
  const arrows = edges.map(([from, to]) => `${quote(from)} -> ${quote(to)}`);
  const head = `rankdir=${direction}; ${gaps}; node [shape=box, fixedsize=true, label=""]`;
  return `digraph { ${[head, ...boxes, ...arrows].join('; ')} }`;
}

interface Placed {
  readonly bb: string;
  readonly objects: readonly { readonly name: string; readonly pos: string }[];
  readonly edges: readonly { readonly pos: string }[];
}

const round = (value: number) => Math.round(value);

/** Lays a graph out with Graphviz, the same on every build. */
async function placed(graph: Graph, direction: 'TB' | 'LR') {
  const viz = await instance();
  const { bb, objects, edges } = viz.renderJSON(dotOf(graph, direction)) as Placed;
  const [, , width = 0, height = 0] = bb.split(',').map(Number);
  const point = (text: string) => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return [round(x), round(height - y)] as const;
  };
  const places = new Map(objects.map(({ name, pos }) => [name, point(pos)]));
  const nodes = graph.nodes.map((each): DiagramNode => {
    const [x, y] = places.get(each.id) ?? [0, 0];
    return { ...each, x, y };
  });
  const arrows = edges.map(({ pos }) => {
    const [end = '', ...points] = pos.split(' ');
    return [...points.map(point), point(end.replace('e,', ''))];
  });
  return { nodes, arrows, width: Math.ceil(width), height: Math.ceil(height) };
}

/** The diagram of a table of states. */
export async function diagramOf(
  graph: StateGraph,
  label: string,
  table: string,
): Promise<DiagramBlock> {
  const dense = isDense(graph);
  const drawn = dense ? beforeAndAfter(graph) : cycle(graph);
  const { edges } = drawn;
  return { kind: 'diagram', label, table, edges, ...(await placed(drawn, dense ? 'LR' : 'TB')) };
}
