/** Unit tests: the core and everything else that runs without a browser. */
export default {
  testMatch: ['<rootDir>/tests/unit/**/*.test.ts?(x)'],
  testEnvironment: 'node',
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          target: 'es2022',
        },
      },
    ],
  },
  // The rule parser offers no entry for `require`.
  moduleNameMapper: { '^@adguard/agtree/parser$': '<rootDir>/node_modules/@adguard/agtree/dist/parser/index.js' },
  transformIgnorePatterns: [
    '/node_modules/(?!(@adguard|@exodus|marked|parse5|linkedom|cssomnom|htmlparser2|uhyphen|cssom|html-escaper|css-select|css-what|domhandler|domutils|dom-serializer|domelementtype|entities|boolbase|nth-check|preact)/)',
  ],
};
