import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Language, texts } from '../texts.ts';
import type { Variables } from './app.ts';

const isLanguage = (text: string | undefined): text is Language =>
  text !== undefined && Object.hasOwn(texts, text);

/** The first language of `Accept-Language` that the app has; browsers send the best one first. */
const preferred = (header = ''): Language =>
  header
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLanguage) ?? 'en';

/** Chooses the language: by `?lang=`, which is kept in a cookie, else by what the browser prefers. */
export function chooseLanguage(secure: boolean): MiddlewareHandler<{ Variables: Variables }> {
  return async (c, next) => {
    const asked = c.req.query('lang');
    const kept = getCookie(c, 'lang');
    const own = isLanguage(kept) ? kept : preferred(c.req.header('accept-language'));
    const language = isLanguage(asked) ? asked : own;
    if (isLanguage(asked))
      setCookie(c, 'lang', asked, { path: '/', sameSite: 'Lax', httpOnly: true, secure });
    c.set('language', language);
    c.set('texts', texts[language]);
    await next();
  };
}
