/** What a reader sees of markup. */
export const textOf = (markup: string) =>
  markup
    .replaceAll('<wbr>', '')
    .replace(/<\/(td|th|span)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** What a reader sees of every row of a table. */
export const textRows = (table: string) =>
  [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => textOf(row));
