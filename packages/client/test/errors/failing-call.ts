import { ApiError, createPlatformClient, unwrap } from '../../src/index.ts';
import { password, path, recordingFetch } from '../call/recording-fetch.ts';

/** Reads a password where the answer is this one. */
export const call = (body: string | null, init: ResponseInit) =>
  createPlatformClient({
    region: 'NA',
    retry: false,
    fetch: recordingFetch(body, init).fetch,
  }).GET(password, { params: { path } });

/** The error that comes of an answer. */
export async function failWith(body: string | null, init: ResponseInit): Promise<ApiError> {
  const result = await call(body, init);
  try {
    unwrap(result);
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('unwrap let a failure pass');
}
