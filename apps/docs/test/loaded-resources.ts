import type { Page } from 'playwright-core';

/**
 * The addresses that a page makes the browser load, as opposed to those that a reader may follow.
 * Scripts are not looked into; what they ask for shows when the page runs.
 */
export const loadedResources = (page: Page, text: string): Promise<string[]> =>
  page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    const loading = 'link[href], [src], [srcset], [poster], [data], image[href], use[href]';
    const attributes = ['href', 'src', 'srcset', 'poster', 'data'];
    const elements = [...parsed.querySelectorAll(loading)].flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    );
    const styles = [
      ...[...parsed.querySelectorAll('style')].map(({ textContent }) => textContent),
      ...[...parsed.querySelectorAll('[style]')].map((element) => element.getAttribute('style')),
    ].join('\n');
    const pattern = /url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g;
    const inStyles = [...styles.matchAll(pattern)].map(
      ([, url, imported]) => url ?? imported ?? '',
    );
    return [...elements, ...inStyles].filter((address) => address !== '');
  }, text);
