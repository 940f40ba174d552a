/** The case files, which the build imports. */
declare module 'case-files';
