import type { Oas3Rule } from '@redocly/openapi-core';

/** Discriminators are out: Prism ignores them, so a mock and a validator would disagree. */
export const noDiscriminator: Oas3Rule = () => ({
  Discriminator(_node, { report, location }) {
    report({
      message: 'Use anyOf with closed schemas instead of a discriminator.',
      location: location.key(),
    });
  },
});
