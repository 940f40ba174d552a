import type { WorldEvent } from '../../world/call-record.ts';
import { messageResource } from './message-resource.ts';
import type { ControlContext, ControlHandler } from './types.ts';

/** The most events that wait for a listener who does not read; then the stream breaks off. */
const mostWaiting = 1000;

function written(event: WorldEvent): string {
  const data = event.type === 'message' ? messageResource(event.data) : event.data;
  return `event: ${event.type}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Everything that happens in a world from now on, as server-sent events. */
function eventsOf(
  { store }: ControlContext,
  worldID: string,
  signal: AbortSignal | undefined,
): ReadableStream<string> {
  let stop = (): void => undefined;
  return new ReadableStream<string>(
    {
      start(controller) {
        // A comment at once tells the listener that the stream is open.
        controller.enqueue(': open\n\n');
        const end = () => controller.close();
        stop = store.journal(worldID).listen((event) => {
          controller.enqueue(written(event));
          if ((controller.desiredSize ?? 0) <= 0) {
            stop();
            // An error throws away what waits, which would stay in memory otherwise.
            controller.error(new Error('The listener does not read its events.'));
          }
        }, end);
        if (signal?.aborted) stop();
        signal?.addEventListener('abort', stop, { once: true });
      },
      cancel: () => stop(),
    },
    { highWaterMark: mostWaiting },
  );
}

export const streamEvents: ControlHandler<'streamEvents'> = ({ context, worldID, signal }) => {
  return { status: 200, body: '', stream: eventsOf(context, worldID, signal?.()) };
};
