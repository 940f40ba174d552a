import { deleteButton } from './confirm-button.ts';
import { button, element } from './element.ts';
import { placeOf, returnTo } from './keep-focus.ts';

type Value = string | boolean;

/** One field of a form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** A `list` has one entry a line; a `secret` is a text whose blanks count. */
  readonly kind: 'text' | 'secret' | 'list' | 'checkbox' | 'number' | readonly string[];
  readonly value?: Value | number | undefined;
  readonly hint?: string;
  readonly required?: boolean;
}

/** What a person has entered, by the names of the fields; a text without blanks around it, a secret as it is. */
export type Entered = Readonly<Record<string, Value>>;

/** What a form is for. */
interface Form {
  readonly title: string;
  readonly fields: readonly Field[];
  /** What the button that saves says. */
  readonly save: string;
  submit(entered: Entered): Promise<unknown>;
  /** Deletes what the form is about; without it, there is no such button. */
  readonly remove?: (() => Promise<unknown>) | undefined;
  /** What stands below the fields. */
  readonly more?: ((entered: () => Entered) => HTMLElement) | undefined;
}

/** With more fields than this, they stand in two columns where there is room. */
const mostNarrow = 9;

let made = 0;

function inputOf({ kind, value, required }: Field, id: string) {
  const shared = { id, class: 'input', required: required ?? false };
  if (kind === 'checkbox')
    return element('input', { id, type: 'checkbox', checked: value === true });
  if (kind === 'list')
    return element('textarea', { ...shared, rows: 3, spellcheck: 'false' }, String(value ?? ''));
  if (kind === 'text' || kind === 'secret' || kind === 'number') {
    const type = kind === 'number' ? { type: 'number', min: 0, step: 1 } : { autocomplete: 'off' };
    return element('input', { ...shared, ...type, value: String(value ?? '') });
  }
  const select = element(
    'select',
    shared,
    ...kind.map((choice) => element('option', { value: choice }, choice || 'Not set')),
  );
  select.value = String(value ?? kind[0] ?? '');
  return select;
}

function fieldOf(field: Field) {
  made += 1;
  const id = `field-${made}`;
  const input = inputOf(field, id);
  const hint = field.hint
    ? element('span', { class: 'hint', id: `${id}-hint` }, field.hint)
    : undefined;
  if (hint) input.setAttribute('aria-describedby', hint.id);
  const label = element('label', { for: id }, field.label);
  const isCheckbox = field.kind === 'checkbox';
  return {
    node: element(
      'div',
      isCheckbox ? 'form-field form-check' : 'form-field',
      ...(isCheckbox ? [input, label] : [label, input]),
      hint,
    ),
    entry(): [string, Value] {
      const { name } = field;
      if (input instanceof HTMLInputElement && input.type === 'checkbox')
        return [name, input.checked];
      return [name, field.kind === 'secret' ? input.value : input.value.trim()];
    },
  };
}

/** The entries of a list, one a line. */
export const linesOf = (text: Value | undefined): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Does one task of a dialog at a time, closes it afterwards, or shows why the task failed. */
function createRunner(dialog: HTMLDialogElement, fault: HTMLElement) {
  const buttons: HTMLButtonElement[] = [];
  const setRunning = (running: boolean) => {
    for (const node of buttons) node.disabled = running;
  };
  return {
    /** These buttons are disabled while a task runs. */
    buttons,
    async run(task: () => Promise<unknown>): Promise<void> {
      if (buttons.some(({ disabled }) => disabled)) return;
      fault.textContent = '';
      const focused = document.activeElement;
      setRunning(true);
      try {
        await task();
        dialog.close();
      } catch (error) {
        fault.textContent = error instanceof Error ? error.message : String(error);
      } finally {
        setRunning(false);
      }
      // A button that is disabled loses the keyboard.
      if (dialog.open && focused instanceof HTMLElement) focused.focus();
    },
  };
}

/** Shows a dialog that is removed once it is closed, when the keyboard goes back to where it was. */
function show(dialog: HTMLDialogElement): void {
  const place = placeOf(document.activeElement);
  dialog.addEventListener('close', () => {
    dialog.remove();
    returnTo(place);
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Opens a form above the page. It closes once what it is for has been done, and says why when it fails. */
export function openForm({ title, fields, save, submit, remove, more }: Form): void {
  const parts = fields.map(fieldOf);
  const entered = (): Entered => Object.fromEntries(parts.map(({ entry }) => entry()));
  const dialog = element('dialog', {
    class: 'dialog',
    'aria-labelledby': 'form-title',
    'data-wide': fields.length > mostNarrow,
  });
  const fault = element('p', { class: 'dialog-fault', role: 'alert' });
  const { buttons, run } = createRunner(dialog, fault);
  const saveButton = element('button', 'button strong', save);
  const removeButton = remove && deleteButton(() => run(remove));
  buttons.push(saveButton, ...(removeButton ? [removeButton] : []));
  const cancelButton = button('Cancel', () => dialog.close());
  const onSubmit = (event: Event) => {
    event.preventDefault();
    run(() => submit(entered()));
  };
  dialog.append(
    element(
      'form',
      { method: 'dialog', submit: onSubmit },
      element('h2', { id: 'form-title' }, title),
      element('div', 'form-fields', ...parts.map(({ node }) => node)),
      more?.(entered),
      fault,
      element('div', 'buttons', saveButton, cancelButton, removeButton),
    ),
  );
  show(dialog);
}
