import config from './playwright.config.js';

// The browser of the tests of this repository, in place of the one that Playwright installs.
const launchOptions = JSON.parse(process.env.LAUNCH_OPTIONS);

export default { ...config, reporter: 'line', use: { ...config.use, launchOptions } };
