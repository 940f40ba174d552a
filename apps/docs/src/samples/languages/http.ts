import { hasPort } from '../../addresses.ts';
import { bodyText, type HttpCall, headersOf } from '../http-call.ts';
import type { Language } from '../language.ts';
import { hasVariable, inCapitals, partsOf } from '../text.ts';

/** A variable in the braces that `.http` files of editors know. */
const filled = (text: string) =>
  partsOf(text)
    .map((part) => ('text' in part ? part.text : `{{${part.variable}}}`))
    .join('');

const lengthOf = (body: string) => new TextEncoder().encode(body).length;

/** The length of the body, unless a variable or the port of an address decides it. */
function lengthLines(call: HttpCall): string[] {
  const body = bodyText(call);
  if (body === undefined) return call.method === 'GET' ? [] : ['Content-Length: 0'];
  return hasVariable(body) || hasPort(body) ? [] : [`Content-Length: ${lengthOf(body)}`];
}

const account = 'account';

const shellValue = (name: string) =>
  name === account ? '$(printf %s "$CLIENT_ID:$API_KEY" | base64)' : `$${inCapitals(name)}`;

/** The request as it goes over the wire. */
export const http: Language = {
  key: 'http',
  label: 'HTTP',
  fence: 'http',
  // The header of HTTP Basic has both in one value.
  nameOf: (variable) => (variable === 'clientID' || variable === 'apiKey' ? account : variable),
  fromShell: (names) =>
    [
      '# Print the values: put the lines above the request in your .http file.',
      ...names.map((name) => `echo "@${name} = ${shellValue(name)}"`),
    ].join('\n'),
  call(call) {
    // A variable in a host name would be no URL; it stands in the path or the query.
    const [, , host = ''] = call.url.split('/');
    const target = call.url.slice(call.url.indexOf(host) + host.length);
    const body = bodyText(call);
    return [
      `${call.method} ${filled(target)} HTTP/1.1`,
      `Host: ${host}`,
      ...(call.basic ? [`Authorization: Basic {{${account}}}`] : []),
      ...headersOf(call).map(([name, value]) => `${name}: ${filled(value)}`),
      ...lengthLines(call),
      ...(body === undefined ? [] : ['', filled(body)]),
    ].join('\n');
  },
};
