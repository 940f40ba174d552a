import { PasswordField } from '../components/PasswordField.tsx';
import { Username } from '../components/Username.tsx';
import type { BoundField } from '../use-journey-form.ts';

/** The fields that a new password asks for during a sign-on. */
export const changeFields = {
  currentPassword: { noun: 'the password you signed on with', secret: true },
  newPassword: { noun: 'a new password', secret: true },
};

interface ChangeFieldsProps {
  readonly username: string;
  readonly bind: (name: keyof typeof changeFields) => BoundField;
}

/** Current and new password. */
export function ChangeFields({ username, bind }: ChangeFieldsProps) {
  return (
    <>
      <Username value={username} />
      <PasswordField
        {...bind('currentPassword')}
        label="Current password"
        hint="The one you signed on with just now."
        autoComplete="current-password"
      />
      <PasswordField {...bind('newPassword')} label="New password" autoComplete="new-password" />
    </>
  );
}
