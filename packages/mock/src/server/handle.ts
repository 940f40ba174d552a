import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { bodyLimit, vendorError } from '@ping-password/sandbox';
import type { Access } from '../access/access.ts';
import { isSessionRequest, readToken } from '../access/session-request.ts';
import type { Engine } from '../engine.ts';
import { isMetricsRequest, type Metrics } from '../operations/metrics.ts';
import { healthOf } from '../pages/health.ts';
import type { Pages } from '../pages/pages.ts';
import { closedHeaders, corsHeaders, preflightHeaders } from './cors.ts';
import type { PublicAddress } from './public-address.ts';
import { logRequest, type RequestLog } from './request-log.ts';
import { readTarget } from './request-target.ts';
import { send } from './send.ts';
import { createTurn } from './turn.ts';
import { wireRequest } from './wire-request.ts';

/** What answering a request takes. */
export interface Handling {
  readonly access: Access;
  readonly engine: Engine;
  readonly log: RequestLog;
  readonly metrics: Metrics;
  readonly addressOf: PublicAddress;
  readonly pages: Pages;
  /** Closes the connections that wait for their next request. */
  closeIdle(): void;
  /** The answers that go on for as long as somebody listens. */
  readonly streams: Set<ServerResponse>;
}

/** Answers one request and logs it. */
async function handle(
  { access, addressOf, closeIdle, engine, log, metrics, pages, streams }: Handling,
  turn: () => Promise<void>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  if (engine.cutsConnections()) response.setHeader('connection', 'close');
  const broken = readTarget(request);
  if (broken) return send(response, broken, {});
  const origin = addressOf(request);
  if (typeof origin !== 'string') return send(response, origin, {});
  const health = healthOf(request, engine.ping);
  if (health) return send(response, await health, corsHeaders(request));
  const refusal = access.refuse(request);
  if (refusal) return send(response, refusal, {});
  if (isMetricsRequest(request)) return send(response, await metrics.answer(), {});
  const cors = corsHeaders(request);
  const preflight = preflightHeaders(request);
  if (preflight) {
    const isClosed = await engine.excludesOrigin(wireRequest(request, response, origin));
    if (isClosed) return send(response, { status: 204, headers: {} }, closedHeaders);
    return send(response, { status: 204, headers: preflight }, cors);
  }
  const { openSession } = access;
  if (openSession && isSessionRequest(request))
    return send(response, openSession(await readToken(request)), cors);
  const page = pages(request, origin);
  if (page) return send(response, page, cors);
  const reply = await engine.answer(wireRequest(request, response, origin));
  await turn();
  if (engine.cutsConnections()) {
    response.setHeader('connection', 'close');
    closeIdle();
  }
  if (reply.answer.stream) {
    streams.add(response);
    response.once('close', () => streams.delete(response));
  }
  send(response, reply.answer, reply.excludesOrigin ? closedHeaders : cors, reply.delivery);
  // What is left of a body that nobody wanted would keep the connection from its next request.
  if (!request.complete) request.resume();
  const milliseconds = performance.now() - started;
  metrics.note(reply, milliseconds);
  logRequest(log, request, reply, milliseconds);
}

/** Creates the listener of the mock's server. A failure of the mock itself is an answer too. */
export function createListener(handling: Handling): RequestListener {
  const turn = createTurn();
  return (request, response) => {
    handle(handling, turn, request, response).catch((error: unknown) => {
      // The name alone: the message of an error may hold a request.
      handling.log.line(`failed: ${error instanceof Error ? error.name : 'unknown error'}`);
      if (response.headersSent) {
        response.destroy();
        return;
      }
      const answer = vendorError(500, 'The mock failed; its log says why.');
      send(response, answer, corsHeaders(request));
    });
  };
}

/** Answers a caller that waits for leave to send its body (`Expect: 100-continue`, RFC 9110, 10.1.1). */
export function createContinueListener(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (Number(request.headers['content-length']) > bodyLimit) {
      const message = `The request body is longer than ${bodyLimit} bytes.`;
      send(response, vendorError(413, message, [], { connection: 'close' }), corsHeaders(request));
      return;
    }
    response.writeContinue();
    listener(request, response);
  };
}
