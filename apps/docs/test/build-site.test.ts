import { readdir, readFile } from 'node:fs/promises';
import { countLevels, statementsOf } from '@ping-password/contract/evidence';
import { afterAll, describe, expect, it } from 'vitest';
import { entriesOf } from '../src/action-entry.ts';
import { openapiFolder, readApis, readControlApi, readSources } from '../src/contract.ts';
import { evidenceLine, evidenceOf } from '../src/evidence.ts';
import { needs } from '../src/index-page/needs.ts';
import { readOpenQuestions } from '../src/open-questions.ts';
import { readSandboxFacts } from '../src/sandbox-page/facts.ts';
import { moduleSamples, type Sample, shellSamples } from '../src/sandbox-page/samples.ts';
import { guides } from '../src/site-header.ts';
import { builtSite } from './built-site.ts';

const apis = await readApis();
const control = await readControlApi();
const sources = await readSources();
const { site, remove } = await builtSite();
const read = (name: string, folder = site) => readFile(new URL(name, folder), 'utf8');
const index = await read('index.html');

/** What a reader sees of markup. */
const textOf = (markup: string) =>
  markup
    .replaceAll('<wbr>', '')
    .replace(/<\/(td|th|span)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

const textRows = (table: string) =>
  [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => textOf(row));

const inferredOf = (document: (typeof apis)[number]['document']) =>
  statementsOf(document).filter(({ level }) => level === 'inferred');

afterAll(remove);

/** The document that a reference page carries. */
async function definitionOf(name: string): Promise<(typeof apis)[number]['document']> {
  const [, json = ''] = /const __redoc_definition = (.*);\n/.exec(await read(`${name}.html`)) ?? [];
  return JSON.parse(json);
}

const operations = apis.flatMap(({ name, document, actions }) =>
  actions.map(({ operationId, path, method }) => ({
    title: `${name} ${operationId}`,
    name,
    operationId,
    find: (from: typeof document) =>
      from.paths[path]?.[method.toLowerCase()] as { summary: string; description: string },
    operation: document.paths[path]?.[method.toLowerCase()],
  })),
);

describe('the site', () => {
  it('is the same on every build', async () => {
    const again = await builtSite();
    const names = await readdir(site, { recursive: true });
    expect(await readdir(again.site, { recursive: true })).toEqual(names);
    for (const name of names.filter((path) => path.includes('.'))) {
      expect((await read(name, again.site)) === (await read(name)), name).toBe(true);
    }
    await again.remove();
  });

  it('holds every OpenAPI document as it is published, and links it', async () => {
    const names = (await readdir(openapiFolder)).filter((name) => !name.endsWith('.md'));
    expect(await readdir(new URL('openapi/', site))).toEqual(names);
    expect(names).toHaveLength((apis.length + 1) * 4);
    for (const name of names) {
      expect(await read(`openapi/${name}`)).toBe(await read(name, openapiFolder));
      expect(index).toContain(`href="openapi/${name}"`);
    }
  });
});

describe('a reference page', () => {
  it.each(operations)('tells the evidence of $title', async ({ name, find, operation }) => {
    const evidence = evidenceOf(operation);
    if (!evidence) throw new Error('The operation has no evidence.');
    const { description } = find(await definitionOf(name));
    expect(description.split('\n\n').at(-1)).toBe(evidenceLine(evidence, sources));
  });

  it.each([...apis, control])('of $name sends no telemetry and loads no logo', async ({ name }) => {
    const page = await read(`${name}.html`);
    expect(page).toContain('"disableTelemetry":true');
    expect(page).not.toContain('cdn.redoc.ly');
  });
});

describe('the index', () => {
  it.each(operations)('lists $title', ({ operationId, operation, find, name }) => {
    expect(operation).toBeDefined();
    const api = apis.find((candidate) => candidate.name === name);
    expect(index).toContain(`>${operationId}</code>`);
    expect(index).toContain(`>${api && find(api.document).summary}</a>`);
  });

  it('says once that the project is independent', () => {
    expect(index.match(/independent of Ping Identity/g)).toHaveLength(1);
  });

  it('lists every source', () => {
    for (const key of Object.keys(sources)) expect(index).toContain(`id="source-${key}"`);
  });

  it('counts the statements as the evidence report does', () => {
    const rows = apis.flatMap(({ document }) => {
      const counts = countLevels(statementsOf(document));
      return (['operation', 'status', 'member'] as const).map((kind) => {
        const { page, public: known, inferred } = counts[kind];
        return [page, known, inferred].map((count) => `<td>${count}</td>`).join('');
      });
    });
    expect(rows).toHaveLength(9);
    for (const row of rows) expect(index).toContain(row);
  });

  it('shows what each need sends, who may send it, and what it may answer', () => {
    const rows = textRows(index.split('id="needs"')[1]?.split('</table>')[0] ?? '');
    expect(rows).toHaveLength(needs.length + 1);
    expect(rows[1]).toMatch(
      /^Users change their own password platform\/resetPassword application\/vnd\.pingidentity\.password\.reset\+json with currentPassword, newPassword user token with p1:reset:userPassword \d+ failures$/,
    );
    expect(rows[5]).toMatch(
      /^A password is locked after too many failures platform\/unlockPassword application\/vnd\.pingidentity\.password\.unlock\+json worker token with Identity Data Admin \d+ failures$/,
    );
  });
});

describe('the list of failures', () => {
  it.each(operations)('has a place for $title', async ({ name, operationId }) => {
    expect(await read('answers.html')).toContain(`id="${name}-${operationId}"`);
  });

  it('tells status, key, summary, code, first detail and evidence', async () => {
    const [, part = ''] = (await read('answers.html')).split('id="platform-checkPassword"');
    expect(textRows(part.split('</table>')[0] ?? '').slice(1, 3)).toEqual([
      '400 wrongPassword The password is wrong INVALID_DATA INVALID_VALUE on password inferred The page lists failures under 400; the codes are those of the self-change.',
      '400 emptyPassword The password is empty INVALID_DATA EMPTY_VALUE on password inferred The detail code is documented; which fault it reports is deduced from its name.',
    ]);
    expect(textOf(part.split('<table')[0] ?? '')).toMatch(
      / Succeeds as ok, mustChange, expired\.$/,
    );
  });
});

describe('the page of what is inferred', () => {
  it('holds every inferred statement and every note once per API', async () => {
    const page = await read('evidence.html');
    for (const { name, document } of apis) {
      const [, part = ''] = page.split(`<h2 id="${name}">`);
      const text = textOf(part.split('</section>')[0] ?? '');
      for (const { what, note = '' } of inferredOf(document)) {
        expect(text).toContain(what);
        expect(text.split(note)).toHaveLength(2);
      }
    }
  });
});

describe('the page of open questions', () => {
  it('holds every contradiction and every unknown', async () => {
    const page = await read('open-questions.html');
    const text = textOf(page);
    const { contradictions, unknowns } = await readOpenQuestions();
    expect([contradictions.length, unknowns.length]).toEqual([30, 14]);
    for (const { id, what, decision } of contradictions) {
      expect(page).toContain(`id="contradiction-${id}"`);
      expect(text).toContain(what);
      expect(text).toContain(decision);
    }
    for (const { id, what, settle } of unknowns) {
      expect(page).toContain(`id="unknown-${id}"`);
      expect(text).toContain(what);
      expect(text).toContain(settle);
    }
  });
});

describe('the page of the sandbox', async () => {
  const page = await read('sandbox.html');
  const text = textOf(page);
  const facts = await readSandboxFacts();
  const plain = (cells: readonly string[]) => cells.join(' ').replaceAll('`', '').trim();

  it('holds the tables of the packages, cell by cell', () => {
    const rows = textRows(page);
    const tables = [facts.world, facts.personas, facts.answers, facts.faults];
    expect(tables.map((table) => table.rows.length)).toEqual([7, 10, 10, 5]);
    for (const { rows: cells } of tables)
      for (const row of cells) expect(rows).toContain(plain(row));
    expect(facts.calls).toHaveLength(9);
    for (const call of facts.calls) expect(text).toContain(plain([call]));
  });

  it('holds every sample and what it prints', () => {
    for (const { source, output } of Object.values<Sample>({ ...shellSamples, ...moduleSamples })) {
      expect(text).toContain(source.replace(/\s+/g, ' '));
      expect(text).toContain(output.join(' '));
    }
  });

  it('tells the limits of the vendor with their sources, and its own', () => {
    const rows = textRows(page.split('id="limits"')[1]?.split('</table>')[0] ?? '');
    expect(rows.slice(1, 5)).toEqual([
      'Recovery code Mails a code of 8 letters and digits, in any case, that is good for 5 minutes and 5 tries. public D-PW R-CSO',
      'Wrong recovery codes The fifth wrong code locks the password. public D-PW R-REG R-SDK',
      'Sign-on A flow ends after 15 minutes without activity and is then not found. public D-FL D-FL1 S3 R-CSO',
      'Lock, history and age 5 wrong passwords lock for 15 minutes. The last 6 passwords of 365 days are refused. A password is good for 182 days; the user can change it after 1. inferred D-POL R-TF The rules are documented; the numbers of history and lockout are deduced from Passphrase and a vendor example.',
    ]);
    expect(rows[6]).toBe('Inbox The inbox keeps the newest 500. a limit of the sandbox alone');
  });

  it('links every call of the control API', () => {
    for (const { href } of entriesOf(control)) expect(page).toContain(`href="${href}"`);
  });

  it('tells the note of every action that has one', () => {
    const notes = operations.map(({ operation }) => evidenceOf(operation)?.note).filter(Boolean);
    expect(notes).toHaveLength(22);
    const told = textOf(page.split('id="gaps"')[1] ?? '');
    for (const note of notes) expect(told).toContain(plain([note ?? '']));
  });
});

describe.each(['index.html', ...Object.keys(guides)])('%s', (name) => {
  it('links only to files and anchors that exist', async () => {
    const files = await readdir(site, { recursive: true });
    const hrefs = [...(await read(name)).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    const own = hrefs.filter((href) => !/^(https:|data:,$)/.test(href));
    expect(own.length).toBeGreaterThan(apis.length);
    for (const href of own) {
      const [file = '', anchor] = href.split('#', 2);
      if (file) expect(files).toContain(file);
      // Those that begin with a slash are made by Redoc; the browser tests follow them.
      if (anchor && !anchor.startsWith('/'))
        expect(await read(file || name)).toContain(`id="${anchor}"`);
    }
  });
});
