import { readdir, readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openapiFolder, readApis, readSources } from '../src/contract.ts';
import { evidenceLine, evidenceOf } from '../src/evidence.ts';
import { builtSite } from './built-site.ts';

const apis = await readApis();
const sources = await readSources();
const { site, remove } = await builtSite();
const read = (name: string, folder = site) => readFile(new URL(name, folder), 'utf8');
const index = await read('index.html');

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
    const names = await readdir(openapiFolder);
    expect(names).toHaveLength(apis.length * 4);
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

  it.each(apis)('of $name sends no telemetry and loads no logo', async ({ name }) => {
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

  it('links only to files and anchors that exist', async () => {
    const files = await readdir(site, { recursive: true });
    const hrefs = [...index.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    const own = hrefs.filter((href) => !/^(https:|data:,$)/.test(href));
    expect(own.length).toBeGreaterThan(operations.length);
    for (const href of own) {
      const [file, anchor] = href.split('#', 2);
      if (file) expect(files).toContain(file);
      else expect(index).toContain(`id="${anchor}"`);
    }
  });
});
