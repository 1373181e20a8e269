import unit from './jest.config.js';

/** The built extension in real browsers; one file after the other, as each starts a browser. */
export default {
  ...unit,
  testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
