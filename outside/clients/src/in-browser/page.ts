import type { Registration } from '../relying-party.ts';

/** The registration of the app, which its server writes into the page. */
export const registration: Registration = JSON.parse(
  document.getElementById('registration')?.textContent ?? '',
);

/** Puts a button on the page, which shows what its action gives or throws. */
export function addButton(name: string, act: () => unknown): void {
  const button = document.createElement('button');
  button.textContent = name;
  button.addEventListener('click', () => show(act));
  document.body.append(button);
}

/** Shows what an action gives or throws, as JSON; nothing while it goes on. */
export async function show(act: () => unknown): Promise<void> {
  const output = document.querySelector('output') ?? document.createElement('output');
  output.textContent = '';
  document.body.append(output);
  try {
    output.textContent = JSON.stringify((await act()) ?? null);
  } catch (error) {
    output.textContent = String(error);
  }
}
