import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';

/* Tests of single elements, straight from the sources, in a real Chromium: `test/elements`, `test/ui` and `test/kit`. */

/** Counts in the words of Node's own test reporter, so that `npm test` adds both up in one way. */
const totals = () => ({
  stop({sessions}) {
    const all = ({tests = [], suites = []}) => [...tests, ...suites.flatMap(all)];
    let pass = 0;
    let fail = 0;
    for (const {testResults, errors} of sessions) {
      const tests = testResults ? all(testResults) : [];
      const failed = tests.filter((each) => !each.passed && !each.skipped).length;
      pass += tests.filter((each) => each.passed).length;
      // A file that broke before its tests ran, or that has none, is a failure of its own.
      fail += failed || Number(errors.length > 0 || !tests.length);
    }
    // On a line of its own: the reporter before this one leaves the cursor after its marks for terminals.
    console.log(`\n# pass ${pass}\n# fail ${fail}`);
  },
});

export default {
  files: ['test/elements/**/*.wtr.ts', 'test/ui/**/*.wtr.ts', 'test/kit/**/*.wtr.ts'],
  // What readers get: Lit without its messages for developers.
  nodeResolve: {exportConditions: ['production']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'})],
  hostname: '127.0.0.1',
  // Pages in the background are not drawn, and nothing in them comes into view: one at a time.
  concurrency: 1,
  browsers: [
    puppeteerLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH,
        args: [
          '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
          // A test that asks another host fails instead of reaching it.
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ],
      },
    }),
  ],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: {config: {timeout: 10_000}},
  reporters: [defaultReporter({reportTestProgress: false}), totals()],
};
