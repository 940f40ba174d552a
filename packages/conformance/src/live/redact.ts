const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const token = /\beyJ[\w-]+(\.[\w-]+)*|\b(Bearer|Basic) [\w.~+/=-]{16,}/g;
const address = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

/**
 * Takes out of a text what must not be in a report: the given secrets, identifiers, tokens and mail
 * addresses.
 */
export function createRedaction(secrets: readonly string[]): (text: string) => string {
  return (text) => {
    let safe = text;
    for (const secret of secrets)
      if (secret.length > 3) safe = safe.replaceAll(secret, '(removed)');
    return safe
      .replaceAll(identifier, '(removed)')
      .replaceAll(token, '(removed)')
      .replaceAll(address, '(removed)');
  };
}
