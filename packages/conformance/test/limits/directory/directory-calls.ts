import type { PageMock } from '../../../src/vendor-page.ts';

/** The user of the directory, and the password. */
export const user = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
export const oldPassword = '$ecret@456';

type Mock = Omit<PageMock, 'close'>;

const authorization = `Basic ${btoa('sandbox-directory:sandbox-api-key')}`;
const base = '/directory/api';

/** Reads from the Directory API. */
export const get = (mock: Mock, path: string) => mock.send('GET', base + path, { authorization });

/** Sends JSON to the Directory API. */
export const post = (mock: Mock, path: string, body: object) =>
  mock.send(
    'POST',
    base + path,
    { authorization, 'content-type': 'application/json' },
    JSON.stringify(body),
  );

/** Sends a form to the Directory API. */
export const postForm = (mock: Mock, path: string, form: Record<string, string>) =>
  mock.send(
    'POST',
    base + path,
    { authorization, 'content-type': 'application/x-www-form-urlencoded' },
    new URLSearchParams(form).toString(),
  );
