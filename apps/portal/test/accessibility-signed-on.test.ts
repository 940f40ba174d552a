import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { inspectStates, type State } from './inspect.ts';
import {
  button,
  goingTo,
  heading,
  lockPassword,
  resetWorld,
  send,
  setFaults,
  signOn,
  useSetup,
} from './setup.ts';

const setup = useSetup();
const narrow = 390;
const goto = goingTo(setup);

describe('after the sign-on', () => {
  const states: State[] = [
    ['account', (page) => heading(page, 'Hello, Olivia')],
    [
      'wrong-password',
      async (page) => {
        await goto('/account/password')(page);
        const values = { 'Current password': 'Fake-1', 'New password': 'Fake-Harbour-2042!' };
        await send(page, values, 'Change password');
        await page.locator('[aria-invalid=true]').waitFor();
      },
    ],
    [
      'pasted-blank',
      async (page) => {
        await goto('/account/password')(page);
        const values = { 'Current password': ' Fake-1', 'New password': 'Fake-Harbour-2042!' };
        await send(page, values, 'Change password');
        await page.getByText('was that pasted with it?').waitFor();
      },
    ],
    [
      'locked-while-typing',
      async (page) => {
        await lockPassword(setup());
        await goto('/account/password')(page);
        await page.getByRole('timer').waitFor();
      },
    ],
    ['users', goto('/users?name=user.locked')],
    ['users-unknown', goto('/users?name=nobody')],
    ['users-again', goto('/users?name=user.locked')],
    [
      'temporary-set',
      async (page) => {
        await button(page, 'Unlock the password').click();
        await page.getByRole('status').first().waitFor();
      },
    ],
  ];
  inspectStates(() => signOn(setup(), 'user.ok'), states, { name: 'own', narrow });
});

describe('when something goes wrong', () => {
  const values = { 'Current password': 'Tr4vel-Lightly-88', 'New password': 'Fake-Harbour-2042!' };
  const failing = (fault: object) => async (page: Page) => {
    await goto('/account/password')(page);
    await setFaults(setup(), [fault]);
    await send(page, values, 'Change password');
    await page.getByRole('alert').waitFor();
  };
  const operationId = 'resetPassword';
  const states: State[] = [
    ['rate-limited', failing({ kind: 'rateLimit', operationId, retryAfterSeconds: 90 })],
    ['lost-before', failing({ kind: 'resetBefore', operationId })],
    [
      'lost-after',
      async (page) => {
        await setFaults(setup(), [{ kind: 'resetAfter', operationId }]);
        await send(page, values, 'Change password');
        await page.getByRole('status').first().waitFor();
      },
    ],
    [
      'back-after-change',
      async (page) => {
        await page.goBack();
        await page.getByText('You changed your password recently').waitFor();
      },
    ],
    [
      'no-answer',
      async (page) => {
        await setFaults(setup(), [{ kind: 'unavailable' }]);
        await goto('/account')(page);
      },
    ],
    [
      'session-over',
      async (page) => {
        await resetWorld(setup());
        await goto('/account')(page);
        await page.getByRole('status').first().waitFor();
      },
    ],
  ];
  const open = async () => {
    await resetWorld(setup());
    const page = await signOn(setup(), 'user.ok');
    await heading(page, 'Hello, Olivia');
    return page;
  };
  inspectStates(open, states, { name: 'wrong', narrow });
});
