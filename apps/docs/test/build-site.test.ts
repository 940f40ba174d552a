import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../src/build-site.ts';
import { openapiFolder, readControlApi, readSources } from '../src/contract.ts';
import { evidenceLine, evidenceOf } from '../src/evidence/evidence.ts';
import { guides } from '../src/site-header.ts';
import { read, site } from './built-site.ts';
import { apis, operations } from './site-actions.ts';

const control = await readControlApi();
const sources = await readSources();

/** The document that a reference page carries. */
async function definitionOf(name: string): Promise<(typeof apis)[number]['document']> {
  const [, json = ''] = /const __redoc_definition = (.*);\n/.exec(await read(`${name}.html`)) ?? [];
  return JSON.parse(json);
}

describe('the site', () => {
  it('is the same on every build', async () => {
    const again = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'ping-password-again-'))}/`);
    await buildSite(again);
    const names = await readdir(site, { recursive: true });
    expect(await readdir(again, { recursive: true })).toEqual(names);
    for (const name of names.filter((path) => path.includes('.'))) {
      expect((await readFile(new URL(name, again), 'utf8')) === (await read(name)), name).toBe(
        true,
      );
    }
    await rm(again, { recursive: true });
  });

  it('holds every OpenAPI document as it is published, and links it', async () => {
    const index = await read('index.html');
    const names = (await readdir(openapiFolder)).filter((name) => !name.endsWith('.md'));
    expect(await readdir(new URL('openapi/', site))).toEqual(names);
    expect(names).toHaveLength((apis.length + 1) * 4);
    for (const name of names) {
      const published = await readFile(new URL(name, openapiFolder), 'utf8');
      expect(await read(`openapi/${name}`)).toBe(published);
      expect(index).toContain(`href="openapi/${name}"`);
    }
  });

  it('holds the Postman collection and its environment as they are published, and links them', async () => {
    const index = await read('index.html');
    const folder = new URL('../postman/', openapiFolder);
    const names = await readdir(folder);
    expect(await readdir(new URL('postman/', site))).toEqual(names);
    expect(names).toHaveLength(2);
    for (const name of names) {
      expect(await read(`postman/${name}`)).toBe(await readFile(new URL(name, folder), 'utf8'));
      expect(index).toContain(`href="postman/${name}"`);
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
