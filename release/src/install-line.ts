import type { Tarball } from './pack.ts';

/** The command that installs tarballs in a project, to run in its folder. */
export const installLine = (tarballs: readonly Pick<Tarball, 'file'>[]): string =>
  `npm install ${tarballs.map(({ file }) => `"${file}"`).join(' ')}`;
