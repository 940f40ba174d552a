import type { IncomingMessage } from 'node:http';
import { type Answer, vendorError } from '@ping-password/sandbox';
import { isHostHeader } from '../access/host-name.ts';

const absoluteForm = /^https?:\/\/([^/?#]*)(.*)$/i;

/** A request line with the whole address names the host, whatever the Host header says (RFC 9112, 3.2.2). */
function takeAbsoluteForm(request: IncomingMessage): void {
  const [, host, rest = ''] = absoluteForm.exec(request.url ?? '') ?? [];
  if (host !== undefined) request.headers.host = host;
  request.url = (host === undefined ? (request.url ?? '') : rest).replace(/^(?!\/)/, '/');
}

const badHost = (message: string): Answer => vendorError(400, message, [], { connection: 'close' });

function hostFields(rawHeaders: readonly string[]): number {
  let fields = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') fields += 1;
  return fields;
}

/**
 * Brings the request line into the form that everything else reads, and refuses a Host header that
 * RFC 9112, section 3.2, forbids: more than one, or one that is no host.
 */
export function readTarget(request: IncomingMessage): Answer | undefined {
  if (hostFields(request.rawHeaders) > 1) return badHost('Send one Host header.');
  if (!request.url?.startsWith('/')) takeAbsoluteForm(request);
  const { host } = request.headers;
  if (host === undefined || isHostHeader(host)) return undefined;
  return badHost('The Host header takes a host name or an address, and perhaps a port.');
}
