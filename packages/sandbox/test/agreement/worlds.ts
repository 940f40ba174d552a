import type { Route } from '../../src/http/route-table.ts';
import { createTestWorld, type TestWorld } from '../world.ts';
import { arrange, type Live, worldInput } from './arrange.ts';
import type { Engine } from './engine.ts';

/** A world that an action can be tried in. */
export interface Prepared {
  readonly world: TestWorld;
  readonly live: Live;
}

/** Worlds for the cases of one action. */
export interface Worlds {
  take(): Promise<Prepared>;
  /** Gives a world back that is as it was. */
  giveBack(prepared: Prepared): void;
  /** Deletes a world that a request may have changed. */
  drop(prepared: Prepared): Promise<void>;
}

/** Creates worlds when there is none that was given back. */
export function createWorlds(engine: Engine, route: Route): Worlds {
  const unused: Prepared[] = [];
  return {
    async take() {
      const known = unused.pop();
      if (known) return known;
      const world = await createTestWorld(engine, worldInput);
      return { world, live: await arrange(world, route) };
    },
    giveBack: (prepared) => {
      unused.push(prepared);
    },
    async drop({ world }) {
      await world.control('DELETE', '');
    },
  };
}
