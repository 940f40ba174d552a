import { fileURLToPath } from 'node:url';

// Next.js itself is installed two folders up.
const root = fileURLToPath(new URL('../../', import.meta.url));

export default { outputFileTracingRoot: root, turbopack: { root } };
