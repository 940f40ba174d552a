import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import type { BoundField } from '../use-journey-form.ts';

/** What every field of a form takes. */
export interface FieldProps extends BoundField {
  readonly label: string;
  readonly hint?: string;
}

interface TextInputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'url';
  readonly autoComplete: string;
  readonly isRequired?: boolean;
}

/**
 * The messages of a field, as a list when there are several. They stay until the form is sent again:
 * the button must not move away from a click because they vanish when the field is left.
 */
export function FieldMessages({ errors }: Pick<FieldProps, 'errors'>) {
  return (
    <FieldError className="field-error" elementType="div">
      {errors.length > 1 ? (
        <ul>
          {errors.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      ) : (
        errors[0]
      )}
    </FieldError>
  );
}

/** A labelled text field with its hint and its messages. */
export function TextInput({ label, hint, errors, isRequired = true, ...field }: TextInputProps) {
  return (
    <TextField className="field" isRequired={isRequired} isInvalid={errors.length > 0} {...field}>
      <Label>{label}</Label>
      {hint && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
      <Input className="input" spellCheck={false} autoCapitalize="none" />
      <FieldMessages errors={errors} />
    </TextField>
  );
}
