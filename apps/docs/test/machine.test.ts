import { describe, expect, it } from 'vitest';
import { readMaterial } from '../src/pages.ts';
import { fileNames, read } from './built-site.ts';

const { apis, pages } = await readMaterial();
const listed = pages.filter(({ kind }) => kind !== 'error');

describe('actions.json', () => {
  it('has every action with its page and its Markdown', async () => {
    const { actions } = JSON.parse(await read('actions.json'));
    expect(actions).toHaveLength(apis.flatMap((api) => api.actions).length);
    expect(actions).toContainEqual({
      api: 'platform',
      operationId: 'resetPassword',
      method: 'PUT',
      path: '/environments/{environmentID}/users/{userID}/password',
      mediaType: 'application/vnd.pingidentity.password.reset+json',
      summary: 'Change a password, as the user or for the user',
      url: '/platform/reset-password/',
      markdown: '/platform/reset-password.md',
    });
  });

  it('says null where no Content-Type selects the action', async () => {
    const { actions } = JSON.parse(await read('actions.json'));
    const found = actions.find(
      ({ api, operationId }: Record<string, string>) =>
        api === 'platform' && operationId === 'readPassword',
    );
    expect(found.mediaType).toBe(null);
  });
});

describe('the lists of pages', () => {
  it('are whole', async () => {
    const files = await fileNames();
    const llms = await read('llms.txt');
    const links = [...llms.matchAll(/\]\((\/[^)]*)\)/g)].map(([, link = '']) => link.slice(1));
    expect(links).toHaveLength(listed.length - 1);
    for (const link of links) expect(files).toContain(link);
    const locations = [...(await read('sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)];
    expect(locations.map(([, location]) => location)).toEqual(
      listed.map(({ path }) => `http://127.0.0.1:4030${path}`),
    );
    expect(await read('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: http://127.0.0.1:4030/sitemap.xml\n',
    );
  });

  it('include the Markdown of every page in llms-full.txt', async () => {
    const full = await read('llms-full.txt');
    for (const { title } of listed) expect(full).toContain(`# ${title}\n`);
  });
});

describe('the JSON schemas', () => {
  it('refer to files and definitions that exist', async () => {
    const files = await fileNames();
    const names = files.filter((name) => name.startsWith('schemas/'));
    expect(names).toContain('schemas/platform.json');
    expect(names).toContain('schemas/platform/PasswordState.json');
    for (const name of names) {
      const text = await read(name);
      const { $defs = {} } = JSON.parse(text);
      for (const [, ref = ''] of text.matchAll(/"\$ref": "([^"]*)"/g)) {
        if (ref.startsWith('#'))
          expect(Object.keys($defs).map((key) => `#/$defs/${key}`)).toContain(ref);
        else
          expect(files, `${name} ${ref}`).toContain(
            new URL(ref, `file:///${name}`).pathname.slice(1),
          );
      }
    }
  });
});
