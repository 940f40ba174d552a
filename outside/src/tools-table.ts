import { type Findings, findings, type ViewFindings } from './findings.ts';
import { generators } from './generators/generators.ts';
import { versionOf } from './run-tool.ts';

const isRight = ({ change, set }: ViewFindings) => change?.status === 200 && set?.status === 200;
const keepsHeader = ({ setByHeader }: ViewFindings) => setByHeader?.status === 200;

/** Which document to generate from. */
function documentCell({ actions }: Findings): string {
  if (isRight(actions)) return '`*.actions`';
  return keepsHeader(actions) ? '`*.actions`, and set the header' : '`*.actions`, types alone';
}

/** What a client sends as Content-Type. */
function sendingCell(view: ViewFindings): string {
  if (isRight(view)) return 'right Content-Type';
  if (view.set === undefined) return 'refuses to send the body of `password.set`';
  const { mediaType, status } = view.set;
  const unless = keepsHeader(view) ? 'unless you set the header' : 'whatever header you set';
  const name = mediaType.replace('application/vnd.pingidentity.', '…').replace(/;.*/, '');
  return `always sends \`${name}\`, answered by ${status}, ${unless}`;
}

/** The documents of a view that do not become a client that compiles. */
const faultCells = ({ faults = {} }: Findings, view: string): string[] =>
  Object.entries(faults)
    .filter(([document]) => document.endsWith(`.${view}`))
    .map(([document, [fault = '']]) => `\`${document}\` does not compile: ${fault.split(':')[0]}`);

/** The table of generators in the README of the contract, without its head: a list of cells per row. */
export const toolsTable = (): Promise<string[][]> =>
  Promise.all(
    Object.entries(findings).map(async ([installedAs, found]) => {
      const name = generators[installedAs]?.name ?? installedAs;
      const cells = (['actions', 'wire'] as const).map((view) =>
        [sendingCell(found[view]), ...faultCells(found, view)].join('; '),
      );
      return [`${name} ${await versionOf(installedAs)}`, documentCell(found), ...cells];
    }),
  );
