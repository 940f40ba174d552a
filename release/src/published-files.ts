import type { PublishedPackage } from './published-packages.ts';

/** The page of a repository, of the URL that npm has of it. */
const pageOf = (repository: string) => repository.replace(/^git\+|\.git$/g, '');

/**
 * The manifest of a package as it goes to the registry: without what only its development needs, and
 * with the addresses of the repository where it is known.
 */
export function publishedManifest(
  { folder, manifest }: PublishedPackage,
  repository?: string,
): object {
  const { scripts: _scripts, devDependencies: _development, ...published } = manifest;
  if (repository === undefined) return published;
  const page = pageOf(repository);
  return {
    ...published,
    homepage: `${page}/tree/HEAD/packages/${folder}#readme`,
    bugs: `${page}/issues`,
    repository: { type: 'git', url: repository, directory: `packages/${folder}` },
  };
}

/**
 * A README as it stands alone: links to what is outside its package lead to the repository, or are
 * plain text where the repository is not known.
 */
export function publishedReadme(text: string, folder: string, repository?: string): string {
  return text.replaceAll(/\[([^\]]+)\]\((\.\.\/[^)]+)\)/g, (_link, label: string, path: string) => {
    if (repository === undefined) return label;
    const { pathname, hash } = new URL(path, `file:///packages/${folder}/`);
    return `[${label}](${pageOf(repository)}/blob/HEAD${pathname}${hash})`;
  });
}
