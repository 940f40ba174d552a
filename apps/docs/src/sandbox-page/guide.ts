import { html } from 'hono/html';
import type { Api } from '../contract.ts';
import type { SandboxFacts } from './facts.ts';
import { callsOf, codeBox, type Section, sampleMarkup } from './markup.ts';
import { plainTable } from './personas.ts';
import { moduleSamples, shellSamples, startCommand } from './samples.ts';

/** How to start, and what the commands of the page build on. */
export const start = (): Section => ({
  id: 'start',
  title: 'Start',
  content: html`
    <p>In a clone of the project, with Node 20 or later and nothing else installed:</p>
    ${codeBox(startCommand)}
    <p>It listens on <code>http://127.0.0.1:4010</code>; <code>MOCK_PORT</code> changes the port.
      The commands of this page follow one another in one shell. Below each stand the parts of its
      output that matter.</p>
    ${sampleMarkup(shellSamples.start)}
    <p>State is in memory. <code>--store sqlite:FILE</code> keeps it, even when the process is
      killed. <code>--mode examples</code> answers from the contract and remembers nothing.</p>`,
});

/** Time in a world. */
export const clock = (control: Api): Section => ({
  id: 'clock',
  title: 'Clock',
  content: html`
    <p>Each world has a clock, and expiry, locks, codes, flows and tokens go by it. Advance it by an
      ISO 8601 duration, set it, or stop it.</p>
    ${sampleMarkup(shellSamples.clock)}
    ${callsOf(control, 'Clock')}`,
});

/** Mail in a world. */
export const inbox = (control: Api): Section => ({
  id: 'inbox',
  title: 'Inbox',
  content: html`
    <p>Codes and links land in the inbox of the world, and no mail leaves the machine unless SMTP is
      configured. One call gets the newest code.</p>
    ${sampleMarkup(shellSamples.inbox)}
    ${callsOf(control, 'Inbox')}`,
});

/** Failures on purpose. */
export const faults = (control: Api, facts: SandboxFacts): Section => ({
  id: 'faults',
  title: 'Faults',
  content: html`
    <p>A fault applies to every call, or to those of one <code>operationId</code>, <code>userID</code> or
      <code>persona</code>, for ever or <code>count</code> times.</p>
    ${sampleMarkup(shellSamples.faults)}
    <p>For one request, the header <code>X-Mock-Fault</code> does:</p>
    ${sampleMarkup(shellSamples.faultHeader)}
    ${plainTable(facts.faults, 'kinds')}
    ${callsOf(control, 'Faults')}`,
});

/** Worlds side by side. */
export const worlds = (control: Api): Section => ({
  id: 'worlds',
  title: 'Worlds for parallel suites',
  content: html`
    <p>One mock serves any number of suites. Each makes a world with users, applications, a policy and a
      clock of its own; the environment in the path, or the client ID of the Directory, chooses it.</p>
    ${sampleMarkup(moduleSamples.worlds)}
    ${callsOf(control, 'Worlds', 'Users', 'Applications', 'Tokens')}`,
});

/** States to go back to. */
export const snapshots = (control: Api): Section => ({
  id: 'snapshots',
  title: 'Snapshots',
  content: html`
    <p>A snapshot saves a whole world, clock included. Restore it as often as you like, and tokens
      stay good; or fork it into a world of its own.</p>
    ${sampleMarkup(shellSamples.snapshots)}
    ${callsOf(control, 'Snapshots')}`,
});

/** Looking into a world. */
export const inspector = (control: Api): Section => ({
  id: 'inspector',
  title: 'Inspector and journal',
  content: html`
    <p>Open <code>http://127.0.0.1:4010/</code> in a browser: every call as it comes with the rule
      that decided it, users with their locks, mails with their codes, the clock, and switches for
      faults. <code>/?world={environmentID}</code> opens another world. The calls come from the
      journal, which holds no passwords, codes or tokens.</p>
    ${sampleMarkup(shellSamples.journal)}
    ${callsOf(control, 'Journal')}`,
});

/** The sandbox without a server. */
export const inProcess = (): Section => ({
  id: 'in-process',
  title: 'In a test, in a browser',
  content: html`
    <p>The engine behind the mock is one function from <code>Request</code> to
      <code>Response</code>: it runs in a test without a port, or behind MSW in a browser.</p>
    ${sampleMarkup(moduleSamples.inProcess)}`,
});
