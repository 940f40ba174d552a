/** Tells a password manager whose password the form is about; people see it elsewhere. */
export function Username({ value }: { value: string }) {
  return (
    <input type="text" name="username" autoComplete="username" value={value} readOnly hidden />
  );
}
