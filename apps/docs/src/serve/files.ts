import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Ports, withPorts } from '../addresses.ts';

/** A file of the site, ready to be sent. */
export interface ServedFile {
  readonly content: Buffer;
  /** Value of `Content-Type`. */
  readonly type: string;
  /** Value of `ETag`, weak because each encoding has other bytes. */
  readonly etag: string;
  /** The content in an encoding; made at the first request and kept. */
  compressed(encoding: 'br' | 'gzip'): Buffer;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  yaml: 'application/yaml',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  svg: 'image/svg+xml',
};

const compress = {
  br: (content: Buffer) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (content: Buffer) => gzipSync(content),
};

function servedFile(name: string, content: Buffer): ServedFile {
  const made = new Map<string, Buffer>();
  return {
    content,
    type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    compressed: (encoding) => {
      const known = made.get(encoding) ?? compress[encoding](content);
      made.set(encoding, known);
      return known;
    },
  };
}

/**
 * Every file of a folder by its path, so that no request can ask for any other.
 *
 * @param ports of the addresses in its texts, in place of those that it was built with.
 */
export async function readFiles(
  folder: URL,
  ports?: Ports,
): Promise<ReadonlyMap<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const root = fileURLToPath(folder);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const contentOf = async (name: string) => {
    const content = await readFile(new URL(name, folder));
    return ports ? Buffer.from(withPorts(content.toString(), ports)) : content;
  };
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, servedFile(name, await contentOf(name))] as const),
    ),
  );
}
