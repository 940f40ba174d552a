import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import type { BoundField } from './use-journey-form.ts';

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

/** The messages of a field, as a list when there are several. */
export function FieldMessages() {
  return (
    <FieldError className="field-error" elementType="div">
      {({ validationErrors }) =>
        validationErrors.length > 1 ? (
          <ul>
            {validationErrors.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        ) : (
          validationErrors[0]
        )
      }
    </FieldError>
  );
}

/** A labelled text field with its hint and its messages. */
export function TextInput({ label, hint, isRequired = true, ...field }: TextInputProps) {
  return (
    <TextField className="field" isRequired={isRequired} {...field}>
      <Label>{label}</Label>
      {hint && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
      <Input className="input" spellCheck={false} autoCapitalize="none" />
      <FieldMessages />
    </TextField>
  );
}
