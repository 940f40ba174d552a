import { html } from 'hono/html';
import { contentPage } from '../content-page.ts';
import type { Api, Sources } from '../contract.ts';
import { entriesOf } from '../reference/action-entry.ts';
import { actionTable } from './action-table.ts';
import { apiCards } from './api-cards.ts';
import { chooser } from './chooser.ts';
import { downloads } from './downloads.ts';
import { evidenceSection, sourceList } from './evidence-section.ts';
import { introduction } from './introduction.ts';
import { regions } from './regions.ts';

/** The first page of the documentation, made from the contract. */
export function indexPage(apis: readonly Api[], control: Api, sources: Sources): string {
  const entries = apis.flatMap(entriesOf);
  return contentPage(apis, {
    file: 'index.html',
    main: html`
    ${introduction(apis, control, entries)}
    ${apiCards(apis)}
    ${chooser(entries)}
    ${actionTable(apis, entries)}
    ${regions(apis)}
    ${evidenceSection(apis)}
    ${downloads([...apis, control])}
    ${sourceList(sources)}`,
  });
}
