export default { test: { globals: true, include: ['in-dom.test.js'] } };
