/** Members, parameters and cookies whose values are secret. */
const secret =
  /^(access_token|client_assertion|client_secret|code|code_verifier|confirmationToken|currentPassword|id_token|id_token_hint|login_hint_token|newPassword|oldPassword|otp|password|recoveryCode|refresh_token|request|secret|text|token|value|verificationCode)$/;

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

/** A fragment without secrets: parameters, or an address of its own, as apps of one page have. */
function fragmentWithoutSecrets(fragment: string): string {
  if (fragment.includes('?')) return addressWithoutSecrets(fragment);
  return fragment.includes('=') ? parametersWithoutSecrets(fragment) : fragment;
}

/** An address without secrets in its query and its fragment. */
export function addressWithoutSecrets(address: string): string {
  // The query begins with the first question mark, and may have more of them.
  const [, path = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const ofQuery = query === undefined ? '' : `?${parametersWithoutSecrets(query)}`;
  const ofFragment = fragment === undefined ? '' : `#${fragmentWithoutSecrets(fragment)}`;
  return path + ofQuery + ofFragment;
}

const pairWithoutSecret = (pair: string) => pair.replace(/(?<=^[^=]*=).*|^[^=]*$/s, 'made-up');

function cookieWithoutSecret(value: string): string {
  const [pair = '', ...attributes] = value.split(/;\s*/);
  return [pairWithoutSecret(pair), ...attributes].join('; ');
}

/** The value of a header without what is secret in it. */
export function headerWithoutSecrets(name: string, value: string): string {
  if (/^(proxy-)?authorization$/.test(name))
    return value.replace(/^(Basic |Bearer )?.*$/is, '$1made-up');
  if (name === 'cookie') return value.split(/;\s*/).map(pairWithoutSecret).join('; ');
  if (name === 'set-cookie') return cookieWithoutSecret(value);
  return name === 'location' || name === 'referer' ? addressWithoutSecrets(value) : value;
}
