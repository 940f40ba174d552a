import { type Entry, linkTo } from '../catalog.ts';
import { type Block, code, heading, text } from '../content/block.ts';
import type { SandboxFacts } from './facts.ts';
import { factTable } from './personas.ts';
import { moduleSamples, type Sample, shellSamples, startCommand } from './samples.ts';

const sampleBlocks = ({ source, output }: Sample, fence: string): Block[] => [
  code(fence, source, fence === 'sh' ? 'Terminal' : 'TypeScript'),
  code('text', output.join('\n'), 'Prints, among other things'),
];

/** The calls of the control API with one of the tags. */
function callsBlock(control: readonly Entry[], ...tags: readonly string[]): Block {
  const calls = control.filter(({ operation }) => operation.tags.some((tag) => tags.includes(tag)));
  return text(`Reference: ${calls.map(linkTo).join(', ')}.`);
}

/** How to start, and what the commands of the page build on. */
export const startBlocks = (): Block[] => [
  heading(2, 'Start'),
  text('In a clone of the project, with Node 20 or later and nothing else installed:'),
  code('sh', startCommand, 'Terminal'),
  text(
    'It listens on this machine at port 4010, or at the port that `MOCK_PORT` names. The commands of this page call `http://127.0.0.1:4010`. Enter them one after the other in one shell.',
  ),
  ...sampleBlocks(shellSamples.start, 'sh'),
  text(
    'State is kept in memory. With `--store sqlite:FILE` it outlives the process. With `--mode examples` it returns the examples of the contract and keeps no state.',
  ),
];

/** Time, mail and failures in a world. */
export const toolBlocks = (control: readonly Entry[], facts: SandboxFacts): Block[] => [
  heading(2, 'Clock'),
  text(
    'Each world has a clock. Expiry, lockouts, codes, flows and tokens follow it. Advance it by an ISO 8601 duration, set it, or stop it.',
  ),
  ...sampleBlocks(shellSamples.clock, 'sh'),
  callsBlock(control, 'Clock'),
  heading(2, 'Inbox'),
  text(
    'Codes and links go to the inbox of the world. No mail leaves the machine unless SMTP is configured. One call returns the newest code.',
  ),
  ...sampleBlocks(shellSamples.inbox, 'sh'),
  callsBlock(control, 'Inbox'),
  heading(2, 'Faults'),
  text(
    'A fault applies to every call until removed; narrow it with `operationId`, `userID`, `persona` or `count`.',
  ),
  ...sampleBlocks(shellSamples.faults, 'sh'),
  text('For one request, use the header `X-Mock-Fault`:'),
  ...sampleBlocks(shellSamples.faultHeader, 'sh'),
  factTable(facts.faults, 'Kinds of faults'),
  callsBlock(control, 'Faults'),
];

/** Worlds, snapshots and the journal. */
export const worldBlocks = (control: readonly Entry[]): Block[] => [
  heading(2, 'Worlds for parallel suites', 'worlds'),
  text(
    'A world is one isolated environment. Each test suite can create its own, with users, applications, a policy and a clock. The environment ID in the path, or the client ID of the Directory, selects it.',
  ),
  ...sampleBlocks(moduleSamples.worlds, 'typescript'),
  callsBlock(control, 'Worlds', 'Users', 'Applications', 'Tokens'),
  heading(2, 'Snapshots'),
  text(
    'A snapshot saves a whole world with its clock. Restore it as often as you like, tokens stay valid; or fork it into a new world.',
  ),
  ...sampleBlocks(shellSamples.snapshots, 'sh'),
  callsBlock(control, 'Snapshots'),
  heading(2, 'Inspector and journal', 'inspector'),
  text(
    'Open `http://127.0.0.1:4010/` in a browser to see every call with the rule that decided it, users with their lockouts, mails with their codes, the clock, and switches for faults. `/?world={environmentID}` opens another world. The journal, the request log, holds no passwords, codes or tokens.',
  ),
  ...sampleBlocks(shellSamples.journal, 'sh'),
  callsBlock(control, 'Journal'),
  heading(2, 'In a test, in a browser', 'in-process'),
  text(
    'The engine of the mock is one function from `Request` to `Response`. It runs in a test without a port, or with MSW in a browser. There it answers `fetch`, but no navigation to `auth.pingone.*`: sign on with `response_mode=pi.flow`, or use the mock.',
  ),
  ...sampleBlocks(moduleSamples.inProcess, 'typescript'),
];
