import { gzipSync } from 'node:zlib';
import { minified } from './minified.ts';

/** Bytes that the engine may weigh in a page, minified and compressed. */
export const engineBudget = 160_000;

const program = "export { createSandbox } from '@ping-password/sandbox';";

/**
 * Weighs the engine with all its APIs in a page, in bytes, minified and compressed. What loads only
 * when it is needed, as the word lists do, is not part of it.
 *
 * @param folder where the sandbox is installed.
 */
export async function engineSize(folder: string): Promise<number> {
  const chunks = await minified(folder, program);
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set goes on to what is added on the way.
  for (const { imports } of loaded)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  const sizes = [...loaded].map(({ code }) => gzipSync(code, { level: 9 }).byteLength);
  return sizes.reduce((sum, size) => sum + size, 0);
}
