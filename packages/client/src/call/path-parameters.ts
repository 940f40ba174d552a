/** What a URL parser, or a proxy that decodes the path once more, does not take for plain text. */
const special = /^\.{0,2}$|[/\\\p{Cc}\p{Cs}]|%(2[5ef]|5c|[01]|7f)/iu;

/**
 * Checks what is filled into a path.
 *
 * @param path the path literal, which names the parameters.
 * @throws TypeError that names the parameter, not its value, and says what to write.
 */
export function checkPathParameters(
  path: string,
  values: Readonly<Record<string, unknown>> = {},
): void {
  for (const open of path.match(/\{\w+/g) ?? []) {
    const name = open.slice(1);
    const value = values[name];
    if (typeof value === 'string' && !special.test(value)) continue;
    const fault = value ? 'would change the path' : 'is missing';
    throw new TypeError(
      `The path parameter ${name} ${fault}. Write a plain identifier, unencoded.`,
    );
  }
}

/** Fills parameters into a path; those of the contract are plain, without the styles of OpenAPI. */
export function fillIn(path: string, values: Readonly<Record<string, unknown>>): string {
  let filled = path;
  for (const name in values)
    filled = filled.replace(`{${name}}`, encodeURIComponent(values[name] as string));
  return filled;
}
