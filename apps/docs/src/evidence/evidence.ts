/** How certain a part of the contract is: the value of `x-evidence`. */
export interface Evidence {
  readonly level: 'page' | 'public' | 'inferred';
  readonly sources: readonly string[];
  readonly note?: string;
}

/** What a reader sees for each level. */
export const levelWords: Readonly<Record<Evidence['level'], string>> = {
  page: 'documented',
  public: 'public',
  inferred: 'inferred',
};

/** What each level means. */
export const levelMeanings: Readonly<Record<Evidence['level'], string>> = {
  page: 'The vendor’s own page about the operation says so.',
  public: 'Other public material says so: the vendor’s guides, or code that works with the API.',
  inferred:
    'No source says so. We concluded it from related documentation; test it before you build on it.',
};

/** The part's own evidence, not that of what stands below it. */
export const evidenceOf = (node: unknown): Evidence | undefined =>
  typeof node === 'object' && node !== null
    ? (node as { 'x-evidence'?: Evidence })['x-evidence']
    : undefined;
