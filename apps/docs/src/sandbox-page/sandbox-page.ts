import { html } from 'hono/html';
import { contentPage } from '../content-page.ts';
import type { Api, Sources } from '../contract.ts';
import { entriesOf } from '../reference/action-entry.ts';
import { referencePage, shortTitle } from '../site-header.ts';
import type { SandboxFacts } from './facts.ts';
import { gaps } from './gaps.ts';
import { clock, faults, inbox, inProcess, inspector, snapshots, start, worlds } from './guide.ts';
import { limits } from './limits.ts';
import { type Section, sectionMarkup } from './markup.ts';
import { personas, plainTable } from './personas.ts';

function sectionsOf(
  apis: readonly Api[],
  control: Api,
  sources: Sources,
  facts: SandboxFacts,
): Section[] {
  const entries = apis.flatMap(entriesOf);
  return [
    start(),
    { id: 'world', title: 'The default world', content: plainTable(facts.world, 'halves') },
    { id: 'personas', title: 'Personas', content: personas(entries, facts) },
    clock(control),
    inbox(control),
    faults(control, facts),
    worlds(control),
    snapshots(control),
    inspector(control),
    inProcess(),
    {
      id: 'limits',
      title: 'Limits',
      content: limits([...entries, ...entriesOf(control)], sources),
    },
    { id: 'gaps', title: 'How it reads the gaps', content: gaps(entries) },
  ];
}

/** What the sandbox is, what is in it, and how to use it. */
export function sandboxPage(
  apis: readonly Api[],
  control: Api,
  sources: Sources,
  facts: SandboxFacts,
): string {
  const sections = sectionsOf(apis, control, sources, facts);
  return contentPage(apis, {
    file: 'sandbox.html',
    title: 'Sandbox',
    main: html`
    <h1>A sandbox that remembers</h1>
    <p class="lead">The mock keeps users, passwords, locks, policies, flows and mails, and answers
      from them. A whole password journey runs against it without a tenant, a mail server or a
      colleague. The <a href="${referencePage(control)}">${shortTitle(control)}</a> arranges it and
      looks into it, and asks for no credentials; use made-up passwords only.</p>
    <nav aria-label="On this page">
      <ul class="contents">${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>
    </nav>
    ${sections.map(sectionMarkup)}`,
  });
}
