import type { ErrorDetail } from '../vendor-error.ts';

type InnerError = NonNullable<ErrorDetail['innerError']>;

/** What is wrong with a filter, in words for the caller. */
export class FilterFault extends Error {
  override readonly name = 'FilterFault';
  /** What could be written instead. */
  readonly supported: InnerError | undefined;

  constructor(message: string, supported?: InnerError) {
    super(message);
    this.supported = supported;
  }
}

/** A fault at a place; characters are counted from 1. */
export const faultAt = (index: number, problem: string): FilterFault =>
  new FilterFault(`The filter cannot be read at character ${index + 1}: ${problem}.`);
