import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startMock } from '@ping-password/mock';
import { buildSite } from '../../src/build-site.ts';
import { createSite } from '../../src/site.ts';
import { startDocs } from '../../src/start-docs.ts';
import { openPage } from '../open-page.ts';
import { drawerOn, runSample } from './open-drawer.ts';

/** Starts a mock, and docs whose drawer may call it. */
export async function startTarget() {
  const mock = await startMock({ quiet: true });
  const site = createSite('/', undefined, [mock.url]);
  const folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'ping-password-targets-'))}/`);
  await buildSite(folder, site);
  const docs = await startDocs({ folder, site });
  return {
    mock,
    /** Opens the drawer with the check of a password. */
    async openDrawer() {
      const opened = await openPage(docs.url);
      await opened.page.goto(`${docs.url}/platform/check-password/`);
      await runSample(opened.page);
      const drawer = drawerOn(opened.page);
      await drawer.dialog.waitFor();
      await drawer.ready();
      const mark = opened.page.locator('.try .mark');
      return { ...opened, ...drawer, mark };
    },
    async close() {
      await docs.close();
      await mock.close();
      await rm(folder, { recursive: true });
    },
  };
}

type Opened = Pick<ReturnType<typeof drawerOn>, 'choose' | 'dialog' | 'press'>;

/** Enters another base URL to send calls to. */
export async function aimAt({ choose, dialog, press }: Opened, url: string, token = '') {
  await choose('Send to', 'Another base URL');
  await dialog.getByLabel('Base URL', { exact: true }).fill(url);
  await dialog.getByLabel('Access token, kept in memory only').fill(token);
  await press('Use this address');
}
