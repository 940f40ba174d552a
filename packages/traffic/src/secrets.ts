/** Members, parameters and cookies whose values are secret. */
const secret =
  /^(access_token|client_secret|code|code_verifier|confirmationToken|currentPassword|id_token|id_token_hint|newPassword|oldPassword|otp|password|recoveryCode|refresh_token|secret|text|token|value|verificationCode)$/;

/** What stands for a secret; as long as the shortest that the contract allows. */
const madeUp = 'made-up-made-up-made-up-made-up-made-up-made-up';

/** A value of JSON without what is secret in it. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secret.test(name) && typeof member === 'string' ? madeUp : withoutSecrets(member),
    ]),
  );
}

/** Parameters without the values that are secret. */
function parametersWithoutSecrets(text: string): string {
  const parameters = [...new URLSearchParams(text)];
  return `${new URLSearchParams(
    parameters.map(([name, value]): [string, string] => [name, secret.test(name) ? madeUp : value]),
  )}`;
}

/** A body without what is secret in it; one that is neither JSON nor a form is left out. */
export function bodyWithoutSecrets(text: string, mediaType: string): string {
  if (/x-www-form-urlencoded/.test(mediaType)) return parametersWithoutSecrets(text);
  try {
    return JSON.stringify(withoutSecrets(JSON.parse(text)));
  } catch {
    return '';
  }
}

/** An address without secrets in its query. */
export function addressWithoutSecrets(address: string): string {
  const [path = '', query] = address.split('?', 2);
  return query === undefined ? address : `${path}?${parametersWithoutSecrets(query)}`;
}

/** The value of a header without what is secret in it. */
export function headerWithoutSecrets(name: string, value: string): string {
  if (name === 'authorization') return value.replace(/(?<=^\w+ ).*/s, 'made-up');
  if (name === 'cookie' || name === 'set-cookie') return value.replace(/=[^;]*/, '=made-up');
  return name === 'location' || name === 'referer' ? addressWithoutSecrets(value) : value;
}
