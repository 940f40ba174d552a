import {
  mostEntries,
  type PlacedEvent,
  type SharedWorlds,
  type WorldEvent,
} from '@ping-password/sandbox';
import type { Connections } from './connections.ts';
import type { Literal } from './literal.ts';
import { schema } from './schema.ts';

/** The most entries of a journal that are kept, and the most events of any kind. */
export const most = { entries: mostEntries, events: 4096 };

/**
 * An event as values for the columns `entry`, `message` and `event`. Of a mail it names the record alone: the
 * code of a mail must not outlive the mail.
 */
export function eventValues(literal: Literal, event: WorldEvent): string {
  const entry = event.type === 'journal' ? event.data.id : 'NULL';
  if (event.type === 'message')
    return `${entry}, ${literal(event.data.id)}, ${literal(JSON.stringify({ type: event.type }))}`;
  return `${entry}, NULL, ${literal(JSON.stringify(event))}`;
}

/** Adds the events of a transaction, which count on from those before. */
export function eventsStatement(
  literal: Literal,
  world: string,
  events: readonly WorldEvent[],
  before: number,
): string {
  const rows = events.map(
    (event, index) => `(${world}, ${before + index + 1}, ${eventValues(literal, event)})`,
  );
  return `INSERT INTO ${schema}.events (world, id, entry, message, event) VALUES ${rows.join(', ')}`;
}

interface EventRow {
  readonly id: string;
  readonly event: string;
  /** The mail that the event is about. */
  readonly record: string | null;
}

function placed({ id, event, record }: EventRow): PlacedEvent {
  const told = JSON.parse(event);
  return {
    position: Number(id),
    event: record === null ? told : { ...told, data: JSON.parse(record) },
  };
}

type Events = Pick<SharedWorlds, 'entries' | 'clearEntries' | 'position' | 'eventsSince'>;

/** The part of the shared worlds that has to do with the journal and with what listeners are told. */
export function eventsIn({ ask }: Connections, literal: Literal): Events {
  return {
    async entries(worldID) {
      const [found] = await ask(`SELECT event FROM ${schema}.events
        WHERE world = ${literal(worldID)} AND entry IS NOT NULL
        ORDER BY id DESC LIMIT ${most.entries}`);
      return (found?.rows ?? []).reverse().map(({ event }) => JSON.parse(event).data);
    },
    async clearEntries(worldID) {
      await ask(`DELETE FROM ${schema}.events
        WHERE world = ${literal(worldID)} AND entry IS NOT NULL`);
    },
    async position(worldID) {
      const [found] = await ask(
        `SELECT events FROM ${schema}.worlds WHERE id = ${literal(worldID)}`,
      );
      const row = found?.rows[0];
      return row && Number(row.events);
    },
    async eventsSince(worldID, position) {
      const world = literal(worldID);
      const [row, found] = await ask(`SELECT events FROM ${schema}.worlds WHERE id = ${world};
        SELECT e.id, e.event, r.record FROM ${schema}.events e
        LEFT JOIN ${schema}.records r
        ON r.world = e.world AND r.name = 'messages' AND r.id = e.message
        WHERE e.world = ${world} AND e.id > ${position}
        AND (e.message IS NULL OR r.record IS NOT NULL) ORDER BY e.id`);
      // A world that was made anew under the identifier begins to count anew.
      if (!row?.rows[0] || Number(row.rows[0].events) < position) return undefined;
      return (found?.rows ?? []).map(placed);
    },
  };
}
