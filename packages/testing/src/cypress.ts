/// <reference types="cypress" />

import type { Wanted } from './inbox.ts';
import { type CallPattern, matchers } from './matchers.ts';
import { createTestWorld, type TestWorld, type WorldInput } from './test-world.ts';

declare global {
  namespace Cypress {
    interface Chainable {
      /** Makes a world for this test; the one before is deleted. */
      createWorld(input?: WorldInput): Chainable<TestWorld>;
      /** Moves the clock of the world by an ISO 8601 duration. */
      advanceClock(by: string): Chainable<TestWorld>;
      /** The code of the newest mail, once it is there. */
      waitForCode(wanted?: Wanted): Chainable<string>;
      /** Fails unless the journal of the world has such a call. */
      shouldHaveCalled(operationId: string, pattern?: CallPattern): Chainable<TestWorld>;
    }
  }
}

let current: TestWorld | undefined;

function world(): TestWorld {
  if (!current) throw new Error('There is no world yet; call cy.createWorld() first.');
  return current;
}

/** Adds the commands, once this file is imported. The mock is at the variable `mockUrl` of Cypress. */
function addCommands(): void {
  const url = () => String(Cypress.env('mockUrl') ?? 'http://127.0.0.1:4010');
  Cypress.Commands.addAll({
    createWorld: (input?: WorldInput) =>
      cy.wrap(null, { log: false }).then(async () => {
        await current?.delete();
        current = await createTestWorld({ url: url(), fetch: (...call) => fetch(...call) }, input);
        return current;
      }),
    advanceClock: (by: string) =>
      cy.wrap(null, { log: false }).then(async () => {
        await world().clock.advance(by);
        return world();
      }),
    waitForCode: (wanted?: Wanted) =>
      cy.wrap(null, { log: false, timeout: 35_000 }).then(() => world().inbox.waitForCode(wanted)),
    shouldHaveCalled: (operationId: string, pattern?: CallPattern) =>
      cy.wrap(null, { log: false }).then(async () => {
        const { pass, message } = await matchers.toHaveCalled(
          world().journal,
          operationId,
          pattern,
        );
        if (!pass) throw new Error(message());
        return world();
      }),
  });
}

addCommands();
