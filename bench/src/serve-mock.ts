import { startMock } from '@ping-password/mock';

const [documents, port] = process.argv.slice(2);
const options = documents ? { documents } : {};
await startMock({ ...options, mode: 'examples', port: Number(port), quiet: true });
