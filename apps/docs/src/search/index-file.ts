import MiniSearch from 'minisearch';
import type { Api } from '../contract.ts';
import type { PageSource } from '../page.ts';
import { searchDocuments } from './documents.ts';
import { type SearchDocument, searchOptions } from './terms.ts';

/** The text of `/search/index.json`, which the script of the search loads. */
export function searchIndex(apis: readonly Api[], pages: readonly PageSource[]): string {
  const search = new MiniSearch<SearchDocument>(searchOptions);
  search.addAll(searchDocuments(apis, pages));
  return JSON.stringify(search);
}
