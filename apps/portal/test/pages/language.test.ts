import { expect, test } from 'vitest';
import { texts } from '../../src/texts.ts';
import { errorsOf, heading, messageOf, ownPassword, send, signOn, useSetup } from '../setup.ts';

const setup = useSetup();

test('the language of the browser is taken, with dates of its locale', async () => {
  const page = await signOn(setup(), 'user.ok', { locale: 'de' });
  await heading(page, 'Hallo, Olivia');
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await page.locator('.card').textContent()).toMatch(
    /Zuletzt geändert am \d+\. \p{L}+ \d{4} um \d\d:\d\d\./u,
  );
});

test('the language is changed on the page, and kept', async () => {
  const page = await setup().open('/forgotten');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await heading(page, 'Passwort vergessen');
  await page.goto(`${setup().portalUrl}/directory`);
  await heading(page, 'Directory-Passwort');
  await page.getByRole('link', { name: 'English' }).click();
  await heading(page, 'Directory password');
});

test('the sign-on stays where it is when the language changes', async () => {
  const page = await setup().open('/sign-on');
  await page.getByLabel('User name').waitFor();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.getByLabel('Benutzername').waitFor();
});

test('what goes wrong is told in German, with the wait in words', async () => {
  const page = await signOn(setup(), 'user.locked', { locale: 'de' });
  await page.getByRole('alert').waitFor();
  expect((await messageOf(page)).slice(0, 2)).toEqual([
    'Das Passwort ist gesperrt',
    'Zu viele Passwörter waren falsch. Sie können es in 24 Stunden noch einmal versuchen.',
  ]);
});

test('a rule that is broken is told in German', async () => {
  const page = await signOn(setup(), 'user.ok', { locale: 'de' });
  await page.getByRole('link', { name: 'Passwort ändern' }).click();
  const values = { 'Aktuelles Passwort': ownPassword, 'Neues Passwort': 'harbour-2042-fake!' };
  await send(page, values, 'Passwort ändern');
  expect(await errorsOf(page, 'newPassword')).toEqual([
    'Wählen Sie ein Passwort, für das gilt: Es hat einen Großbuchstaben.',
  ]);
});

/** The keys of all texts, those of groups with a dot. */
const keysOf = (group: object, prefix = ''): string[] =>
  Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

test('every text is there in both languages', () => {
  expect(keysOf(texts.de)).toEqual(keysOf(texts.en));
});

test('no text is the same in both languages but names', () => {
  const same = Object.entries(texts.en.failure).filter(
    ([key, text]) => text === texts.de.failure[key as keyof typeof texts.de.failure],
  );
  expect(same).toEqual([]);
});
