import { accessibilityViolations } from '@ping-password/test-browser/accessibility';
import { describe, expect, test } from 'vitest';
import { inspectStates, type State } from './inspect.ts';
import {
  environmentID,
  field,
  goingTo,
  heading,
  newestCode,
  resetWorld,
  send,
  setFaults,
  signOn,
  useSetup,
} from './setup.ts';

const setup = useSetup();
const narrow = 390;
const goto = goingTo(setup);

describe('before the sign-on', () => {
  const states: State[] = [
    ['start', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
    ['forgotten', goto('/forgotten')],
    [
      'code',
      async (page) => {
        await send(page, { 'User name': 'user.ok' }, 'Send the code');
        await heading(page, 'Enter the code');
        await field(page, 'New password').fill('harbour');
        await page.locator('[data-state=open]').first().waitFor();
      },
    ],
    [
      'recovered',
      async (page) => {
        const code = await newestCode(setup(), 'user.ok@example.com', 'PT30S');
        const values = { 'Code from the e-mail': code, 'New password': 'Fake-Lantern-77!' };
        await send(page, values, 'Save new password');
        await heading(page, 'Sign on with your new password');
        // Others sign on with the password of before.
        await resetWorld(setup());
      },
    ],
    ['directory', goto('/directory')],
    [
      'directory-unsure',
      async (page) => {
        await setFaults(setup(), [{ kind: 'resetBefore', operationId: 'resetPassword' }]);
        const values = { 'User name': 'a', 'Old password': 'b', 'New password': 'c' };
        await send(page, values, 'Change password');
        await page.getByRole('alert').waitFor();
        await setFaults(setup(), []);
      },
    ],
    ['directory-forgotten', goto('/directory/forgotten')],
    ['link-dead', goto('/directory/reset')],
    ['not-signed-on', goto('/callback?state=made-up')],
    ['missing', goto('/nothing-here')],
    [
      'sign-on',
      async (page) => {
        await goto('/sign-on')(page);
        await field(page, 'User name').waitFor();
      },
    ],
    [
      'locked',
      async (page) => {
        await send(page, { 'User name': 'user.locked', Password: 'Fake-1' }, 'Sign on');
        await page.getByRole('alert').waitFor();
      },
    ],
    [
      'must-change',
      async (page) => {
        await page.reload();
        const values = { 'User name': 'user.mustchange', Password: 'Tr4vel-Lightly-88' };
        await send(page, values, 'Sign on');
        await field(page, 'New password').fill('Fake-Harbour-2042!');
        await page.locator('[data-state=met]').first().waitFor();
      },
    ],
  ];
  inspectStates(() => setup().open('/'), states, { name: 'open', narrow });
});

describe('in two tabs', () => {
  const states: State[] = [
    [
      'moved-on',
      async (page) => {
        await field(page, 'User name').waitFor();
        const second = await page.context().newPage();
        await second.goto(page.url());
        const values = { 'User name': 'user.mustchange', Password: 'Tr4vel-Lightly-88' };
        await send(second, values, 'Sign on');
        await field(second, 'New password').waitFor();
        await send(page, values, 'Sign on');
        await field(page, 'New password').waitFor();
      },
    ],
    [
      'over',
      async (page) => {
        await setup().control.advanceClock({ path: { environmentID }, body: { by: 'PT16M' } });
        const values = { 'Current password': 'Fake-1', 'New password': 'Fake-Harbour-2042!' };
        await send(page, values, 'Save and go on');
        await page.getByRole('link', { name: 'Begin again' }).waitFor();
      },
    ],
  ];
  inspectStates(() => setup().open('/sign-on'), states, { name: 'tabs', narrow });
});

describe('in German', () => {
  const states: State[] = [
    ['account', (page) => heading(page, 'Hallo, Inga')],
    ['password', goto('/account/password')],
  ];
  const open = () => signOn(setup(), 'user.expiring', { locale: 'de' });
  inspectStates(open, states, { name: 'german', narrow });
});

test('the check finds a field without a label', async () => {
  const page = await setup().open('/');
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('input')),
  );
  expect(await accessibilityViolations(page)).toEqual(['label: <input>']);
});
