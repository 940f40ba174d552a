import { wirePath } from '@ping-password/contract';
import type { Answer, Api } from '@ping-password/sandbox';

/** What a person sees who opens the mock: every action with its Content-Type. */
export function describeApis(apis: readonly Api[]): Answer {
  const lines = apis.flatMap(({ prefix, actions }) =>
    actions.map(({ method, path, mediaType, operationId }) =>
      [
        `${method} ${prefix}${wirePath(path)}`,
        mediaType && `Content-Type: ${mediaType}`,
        operationId,
      ]
        .filter(Boolean)
        .join('\n    '),
    ),
  );
  return {
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    text: `${lines.join('\n\n')}\n`,
  };
}
