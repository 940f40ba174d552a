import type { PasswordPolicy } from '@ping-password/policy';
import type { Child } from 'hono/jsx';
import type { Problem } from '../../explain.ts';
import { passwordRulesAttribute } from '../../policy-rules.ts';
import type { Texts } from '../../texts.ts';
import { formID } from '../once.ts';
import { ProblemBox } from './message.tsx';

interface FormProps {
  readonly texts: Texts;
  readonly action: string;
  readonly button: string;
  readonly problem?: Problem | undefined;
  /** Tells a password manager whose password it is. */
  readonly username?: string | undefined;
  readonly children?: Child;
  readonly quiet?: boolean;
}

/** A form that is posted; it works without a script, which adds help while typing. */
export function Form({ texts, action, button, problem, username, children, quiet }: FormProps) {
  return (
    <form
      class={quiet ? 'form quiet' : 'form'}
      method="post"
      action={action}
      data-form
      data-waits={problem?.seconds === undefined ? undefined : true}
    >
      <input type="hidden" name="form" value={formID()} />
      <ProblemBox problem={problem} texts={texts} />
      {username !== undefined && (
        <input type="text" name="owner" autocomplete="username" value={username} readonly hidden />
      )}
      {children}
      <button class={quiet ? 'secondary' : 'primary'} type="submit">
        {button}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly texts: Texts;
  readonly name: string;
  /** Word of the label; that of the name unless given. */
  readonly label?: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly value?: string | undefined;
  readonly errors?: readonly string[] | undefined;
  readonly hint?: string | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'email';
  readonly policy?: PasswordPolicy | undefined;
  readonly autofocus?: boolean;
}

function Errors({ id, errors }: { id: string; errors: readonly string[] }) {
  return (
    <div class="field-error" id={id} data-error>
      {errors.length > 1 ? (
        <ul>
          {errors.map((error) => (
            <li>{error}</li>
          ))}
        </ul>
      ) : (
        errors[0]
      )}
    </div>
  );
}

function Reveal({ texts, label, id }: { texts: Texts; label: string; id: string }) {
  return (
    <>
      <button
        class="reveal"
        type="button"
        data-reveal
        data-show={texts.showWord}
        data-hide={texts.hideWord}
        data-show-label={texts.show(label)}
        data-hide-label={texts.hide(label)}
        aria-label={texts.show(label)}
        aria-controls={id}
        hidden
      >
        {texts.showWord}
      </button>
      <span
        class="visually-hidden"
        role="status"
        data-shown={texts.isShown(label)}
        data-hidden={texts.isHidden(label)}
      />
    </>
  );
}

/** A labelled field with its hint and its messages; a password can be shown. */
export function Field({ texts, name, type = 'text', errors = [], hint, ...rest }: FieldProps) {
  const { label = texts.field[name] ?? name, policy, value, autofocus } = rest;
  const id = `field-${name}`;
  const described = [hint && `${id}-hint`, policy && `${id}-rules`, `${id}-error`];
  return (
    <div class="field" data-field={name}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class={type === 'password' ? 'password' : undefined}>
        <input
          class="input"
          id={id}
          name={name}
          type={type}
          value={value}
          autocomplete={rest.autocomplete}
          inputmode={rest.inputmode}
          spellcheck={false}
          autocapitalize="none"
          required
          aria-describedby={described.filter(Boolean).join(' ')}
          aria-invalid={errors.length > 0 ? 'true' : undefined}
          autofocus={errors.length > 0 || autofocus ? true : undefined}
          {...(policy && { passwordrules: passwordRulesAttribute(policy) })}
        />
        {type === 'password' && <Reveal texts={texts} label={label} id={id} />}
      </div>
      <Errors id={`${id}-error`} errors={errors} />
    </div>
  );
}
