/** The ports of `start` unless `MOCK_PORT`, `PORTAL_PORT` and `DOCS_PORT` name others. */
const usualPorts = { mock: 4010, portal: 4020, docs: 4030 };

/** The ports of what `start` serves on this machine. */
export type Ports = Readonly<Record<keyof typeof usualPorts, number>>;

/** The address of the mock that the site is built with. */
export const mockAddress = `http://127.0.0.1:${usualPorts.mock}`;

/** The address of the docs that the site is built with. */
export const docsAddress = `http://127.0.0.1:${usualPorts.docs}`;

// Pages offer a line break within an address, and a query has it encoded.
const host = '127.0.0.1'
  .split('.')
  .map((part) => `${part}(?:<wbr>)?`)
  .join('\\.(?:<wbr>)?');
const pattern = `(${host}(?::|%3A)(?:<wbr>)?)(${Object.values(usualPorts).join('|')})(?!\\d)`;

/** Whether a text has an address whose port a start may change. */
export const hasPort = (text: string): boolean => new RegExp(pattern).test(text);

/** A text of the site with the addresses of other ports. */
export function withPorts(text: string, ports: Ports): string {
  const byUsual = new Map(
    Object.entries(usualPorts).map(([name, port]) => [
      String(port),
      ports[name as keyof typeof usualPorts],
    ]),
  );
  return text.replace(
    new RegExp(pattern, 'g'),
    // Port 0 is chosen when the server starts, so that nobody else knows it.
    (address, before: string, port: string) =>
      byUsual.get(port) ? `${before}${byUsual.get(port)}` : address,
  );
}

/**
 * The ports that the environment names.
 *
 * @throws Error when one is none.
 */
export function readPorts(env: Readonly<Record<string, string | undefined>>): Ports {
  const portOf = (name: keyof typeof usualPorts) => {
    const variable = `${name.toUpperCase()}_PORT`;
    const port = env[variable] || String(usualPorts[name]);
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
      throw new Error(`${variable} must be a number from 0 to 65535.`);
    return Number(port);
  };
  return { mock: portOf('mock'), portal: portOf('portal'), docs: portOf('docs') };
}
