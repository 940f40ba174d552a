import { instead } from './target.ts';

/** Asks the mock for an answer that a correct request alone does not bring about. */
export const prefer = (preference: string) => ({ headers: { Prefer: preference } });

/** Sends a media type that selects no action. */
export const unlistedMediaType = instead('unsupportedMediaType', {
  middleware: [
    {
      onRequest({ request }: { request: Request }) {
        request.headers.set('content-type', 'application/vnd.pingidentity.password.unheard+json');
      },
    },
  ],
});

/** Sends a body that is not JSON. */
export const malformedBody = instead('malformedJson', {
  middleware: [
    {
      onRequest: ({ request }: { request: Request }) =>
        new Request(request, { body: '{"newPassword":' }),
    },
  ],
});
