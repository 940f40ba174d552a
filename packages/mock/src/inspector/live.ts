import type { JournalEntry } from './control.ts';
import { urlOf } from './control.ts';
import type { Session } from './session.ts';

/** Whether what happens in the world reaches the page at once. */
export type Connection = 'connecting' | 'live' | 'lost';

/** Who listens to the world. */
export interface Listener {
  /** A call was answered. */
  journal(entry: JournalEntry): void;
  /** A user was made, changed or deleted. */
  user(): void;
  /** A flow has begun, gone on or ended. */
  flow(): void;
  /** Anything may have changed: the stream has just opened, or the world is another one. */
  everything(): void;
  /** Nothing comes by itself at the moment. */
  pause(): void;
  connection(state: Connection): void;
}

const retryAfter = 3000;

/** The events that tell that a part has changed. */
const tellingParts = [
  ['message', 'inbox'],
  ['faults', 'faults'],
  ['snapshots', 'snapshots'],
] as const;

/** Passes on what a stream says of the world. */
function listenTo(source: EventSource, session: Session, listener: Listener): void {
  source.addEventListener('journal', ({ data }) => listener.journal(JSON.parse(data)));
  for (const [event, part] of tellingParts)
    source.addEventListener(event, () => session.read(part));
  source.addEventListener('clock', ({ data }) => {
    session.take('clock', JSON.parse(data));
    session.read('users');
  });
  source.addEventListener('user', listener.user);
  source.addEventListener('flow', listener.flow);
  source.addEventListener('world', ({ data }) => {
    session.take('world', JSON.parse(data));
    listener.everything();
  });
}

/** Reports what happens in a world as it happens, for as long as the session lasts. */
export function follow(session: Session, listener: Listener): void {
  const { environmentID, signal } = session;
  let source: EventSource | undefined;
  let open = false;

  const show = (connection: Connection) => {
    open = connection === 'live';
    listener.connection(connection);
  };

  const connect = () => {
    if (signal.aborted) return;
    source = new EventSource(urlOf('/worlds/{environmentID}/events', { environmentID }));
    source.addEventListener('open', () => {
      show('live');
      listener.everything();
    });
    source.addEventListener('error', () => {
      show('lost');
      // A stream that was refused does not come back by itself.
      if (source?.readyState === EventSource.CLOSED) setTimeout(connect, retryAfter);
    });
    listenTo(source, session, listener);
  };

  show('connecting');
  connect();
  const timer = setInterval(() => {
    if (!open) listener.pause();
  }, retryAfter);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    source?.close();
  });
}
