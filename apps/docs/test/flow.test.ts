import { describe, expect, it } from 'vitest';
import { entriesOf } from '../src/catalog.ts';
import { readApis } from '../src/contract.ts';
import { stateGraphsOf } from '../src/flow/state-graph.ts';
import { read } from './built-site.ts';

const apis = await readApis();
const graphs = apis.flatMap(stateGraphsOf);
const html = await read('flow/index.html');
const markdown = await read('flow.md');

const svgs = [...html.matchAll(/<svg [\s\S]*?<\/svg>/g)].map(([svg]) => svg);

describe('the states of the contract', () => {
  it('are those of flows and passwords', () => {
    expect(graphs.map(({ name }) => name)).toEqual(['FlowStatus', 'PasswordStatus']);
  });

  it('lead on as the links and the examples say', () => {
    const transitions = graphs.flatMap((graph) => graph.transitions);
    const of = (operationId: string) =>
      transitions
        .filter(({ entry }) => entry.action.operationId === operationId)
        .map(({ from, to }) => ({ from, to }));
    expect(of('resetFlowPassword')).toEqual([
      { from: ['PASSWORD_EXPIRED', 'MUST_CHANGE_PASSWORD'], to: ['COMPLETED'] },
    ]);
    expect(of('unlockPassword')).toEqual([{ from: ['PASSWORD_LOCKED_OUT'], to: ['OK'] }]);
  });

  it('name every operation that has a state of its own to start from', () => {
    for (const { api, transitions } of graphs) {
      const drawn = new Set(transitions.map(({ entry }) => entry.path));
      const linked = new Set(
        graphs
          .filter((graph) => graph.api === api)
          .flatMap(({ states }) => Object.values(states).flatMap(({ actions }) => actions)),
      );
      for (const { action, path } of entriesOf(api))
        expect(drawn.has(path), path).toBe(linked.has(action.path.split('#')[1] ?? ''));
    }
  });
});

describe('the page of the flow', () => {
  it('draws each operation once as a link to its page, and an arrow for each step', () => {
    expect(svgs).toHaveLength(2);
    const [flow = '', password = ''] = svgs;
    const paths = (svg: string) => [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, path]) => path);
    const [flows, passwords] = graphs;
    expect(paths(flow)).toEqual(flows?.transitions.map(({ entry }) => entry.path));
    expect(paths(password)).toEqual(passwords?.transitions.map(({ entry }) => entry.path));
    const steps = flows?.transitions.flatMap(({ from, to }) => [...from, ...to]).length ?? 0;
    expect(flow.match(/<path d="M/g)).toHaveLength(steps);
    expect(steps).toBe(35);
  });

  it('says the same in a table, state by state', () => {
    for (const { states } of graphs)
      for (const [state, { description }] of Object.entries(states))
        expect(markdown).toContain(`| \`${state}\` | ${description} |`);
    expect(markdown).toContain(
      '| `MUST_CHANGE_PASSWORD` | The password is temporary and has to be changed. | [`resetFlowPassword`](/auth/reset-flow-password.md) to `COMPLETED` |',
    );
    expect(markdown).toContain('`user.update`, which this reference does not have');
  });

  it('has the diagram in its Markdown, too', () => {
    expect(markdown).toContain('```mermaid\nflowchart TB\n');
    expect(markdown).toContain('["SIGN_ON_REQUIRED"]');
    expect(markdown).toContain('>"lookUpUser"]');
  });
});
