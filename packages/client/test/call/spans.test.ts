import { context, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { describe, expect, it } from 'vitest';
import { bearer, createPlatformClient, type Exchange, type Fetch } from '../../src/index.ts';
import { canary, endings, printed, secret, timer, uuid } from '../errors/canary.ts';
import { password } from './recording-fetch.ts';

/** A tracer whose spans are kept, and the hook that makes one of every request. */
function tracing() {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer('ping-password-client');
  const onExchange = (exchange: Exchange) => {
    const { operationId, method, path, status, code, start, end, attempt } = exchange;
    const attributes = {
      'http.request.method': method,
      'url.template': path,
      'http.request.resend_count': attempt - 1,
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(code !== undefined && { 'error.type': code }),
    };
    const options = { kind: SpanKind.CLIENT, startTime: start, attributes };
    const span = tracer.startSpan(operationId, options, context.active());
    if (status === undefined || status >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(end);
  };
  return { onExchange, spans: () => exporter.getFinishedSpans() };
}

const body = { currentPassword: `${canary}-old`, newPassword: `${canary}-new` };
const action = { path: { environmentID: uuid, userID: uuid }, body };

/** A client whose clock moves by 250 ms each time it is looked at. */
function tracedClient(fetch: Fetch) {
  const { onExchange, spans } = tracing();
  let time = 1_772_445_600_000;
  const platform = createPlatformClient({
    region: 'EU',
    authorization: bearer(`${canary}-token`),
    fetch,
    onExchange,
    retry: { timer },
    now: () => (time += 250),
  });
  return { platform, spans };
}

describe('a span of OpenTelemetry', () => {
  it('tells action, method, path literal, status, code and time of a request', async () => {
    const { platform, spans } = tracedClient(async () =>
      Response.json({ code: 'INVALID_DATA' }, { status: 400 }),
    );
    await platform.resetPassword(action);
    const [span, ...more] = spans();
    expect(more).toEqual([]);
    expect(span).toMatchObject({
      name: 'resetPassword',
      kind: SpanKind.CLIENT,
      startTime: [1_772_445_600, 750_000_000],
      endTime: [1_772_445_601, 0],
      duration: [0, 250_000_000],
      status: { code: SpanStatusCode.ERROR },
      attributes: {
        'http.request.method': 'PUT',
        'url.template': `${password}#password.reset`,
        'http.request.resend_count': 0,
        'http.response.status_code': 400,
        'error.type': 'INVALID_DATA',
      },
    });
  });

  it('is made of every try', async () => {
    let tries = 0;
    const { platform, spans } = tracedClient(async () => {
      tries += 1;
      return tries === 1 ? new Response(null, { status: 503 }) : Response.json({ status: 'OK' });
    });
    await platform.readPassword({ path: action.path });
    const told = spans().map(({ attributes }) => [
      attributes['http.request.resend_count'],
      attributes['http.response.status_code'],
    ]);
    expect(told).toEqual([
      [0, 503],
      [1, 200],
    ]);
  });

  it.each(endings)('shows no secret and no filled-in path after %s', async (_title, fetch) => {
    const { platform, spans } = tracedClient(fetch);
    await platform.resetPassword(action).catch(() => {});
    expect(spans().length).toBeGreaterThan(0);
    expect(spans().map(printed).join('\n')).not.toMatch(secret);
  });
});
