import type { Oas3Rule } from '@redocly/openapi-core';

/** An action with a request body has exactly one media type, because the media type names the action. */
export const requestMediaType: Oas3Rule = () => ({
  RequestBody(body, { report, location }) {
    const mediaTypes = Object.keys(body.content ?? {});
    if (mediaTypes.length !== 1) {
      report({
        message: `A request body needs exactly one media type; found ${mediaTypes.length}. Give each media type an operation of its own.`,
        location: location.child(['content']).key(),
      });
    }
  },
});
