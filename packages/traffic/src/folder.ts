/** Where the tests of a package record traffic, below its folder. */
export const folder = '.reports/traffic';
