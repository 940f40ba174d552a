import { useId, useState } from 'react';
import { Button, Input, Label, Text, TextField } from 'react-aria-components';
import { FieldMessages, type FieldProps } from './TextInput.tsx';

interface PasswordFieldProps extends FieldProps {
  readonly autoComplete: 'current-password' | 'new-password' | 'one-time-code';
}

/** A password field whose value can be shown; pasting and password managers work as usual. */
export function PasswordField({ label, hint, errors, ...field }: PasswordFieldProps) {
  const id = useId();
  const [shown, setShown] = useState<boolean>();
  const verb = shown ? 'Hide' : 'Show';
  return (
    <TextField
      className="field"
      id={id}
      type={shown ? 'text' : 'password'}
      isRequired
      isInvalid={errors.length > 0}
      {...field}
    >
      <Label>{label}</Label>
      {hint && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
      <div className="password">
        <Input className="input" spellCheck={false} autoCapitalize="none" />
        <Button
          className="reveal"
          aria-label={`${verb} ${label.toLowerCase()}`}
          aria-controls={id}
          onPress={() => setShown(!shown)}
        >
          {verb}
        </Button>
      </div>
      <span className="visually-hidden" role="status">
        {shown !== undefined && `${label} is ${shown ? 'shown' : 'hidden'}.`}
      </span>
      <FieldMessages errors={errors} />
    </TextField>
  );
}
