const quotes: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'" };

/**
 * HTML whose quotes stand between the tags as they are: they need an escape in attributes alone, and a page
 * with samples has two thousand of them.
 */
export const withPlainQuotes = (html: string): string =>
  html.replace(/>[^<]+/g, (text) =>
    text.replace(/&quot;|&#39;/g, (quote) => quotes[quote] ?? quote),
  );
