import { expect } from 'vitest';
import { authorization } from './target.ts';

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A result that has to lead back to the application, with these parameters and no others. */
export async function returning(result: Promise<Result>, names: string[]): Promise<Result> {
  const { response } = await result;
  const { origin, pathname, searchParams } = new URL(response.headers.get('location') ?? '');
  expect(origin + pathname).toBe(authorization.redirect_uri);
  expect([...searchParams.keys()].sort()).toEqual(names);
  return result;
}

/** The page that posts an outcome to the application, read as a text; it has to post these parameters and no others. */
export async function posting(url: string, init: RequestInit, names: string[]): Promise<Result> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const data = await response.text();
  expect(/<form method="post" action="([^"]*)">/.exec(data)?.[1]).toBe(authorization.redirect_uri);
  expect([...data.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name).sort()).toEqual(names);
  return { data, response };
}
