import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const usualPlaces = [
  process.env['CHROME_PATH'],
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a browser is, and what it needs around it. */
export interface Executable {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

/** The package's own font configuration knows one fixed folder only. */
const fontConfiguration = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks into a folder of its own and then renames it, as test processes run side by side. */
async function unpackChromium(home: string): Promise<void> {
  const draft = await mkdtemp(`${home}-`);
  const { TMPDIR } = process.env;
  // Makes the package unpack its libraries too, which it decides when it is imported.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  process.env['TMPDIR'] = draft;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  await writeFile(join(draft, 'fonts', 'fonts.conf'), fontConfiguration(home));
  await rename(draft, home).catch(async (error) => {
    if (!existsSync(home)) throw error;
    await rm(draft, { recursive: true });
  });
}

async function packedChromium(): Promise<Executable> {
  const home = join(tmpdir(), 'ping-password-chromium');
  if (!existsSync(home)) await unpackChromium(home);
  const env = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...Object.fromEntries(env),
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  };
}

// Only ends what hangs: a browser on a busy machine takes its time.
const limit = 120_000;

/** How the browser is launched, for those who launch it themselves. */
export async function launchOptions(): Promise<
  Executable & { readonly args: string[]; readonly timeout: number }
> {
  const installed = usualPlaces.find((path) => path !== undefined && existsSync(path));
  const executable = installed ? { executablePath: installed } : await packedChromium();
  return { ...executable, args: flags, timeout: limit };
}

async function launch(): Promise<Browser> {
  const browser = await chromium.launch(await launchOptions());
  browser.on('context', (context) => context.setDefaultTimeout(limit));
  return browser;
}

let launched: Promise<Browser> | undefined;

/**
 * The browser of this process, launched by the first call and ended with the process: an installed
 * Chrome or Chromium, else the one that comes as an npm package. Whoever opens a context closes it.
 *
 * @throws Error when neither runs; a browser test is never skipped.
 */
export function sharedBrowser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}
