import {defaultReporter, startTestRunner, type BrowserLauncher, type Reporter, type TestRunnerConfig, type TestSuiteResult} from '@web/test-runner';
import {emptyTally, type Tally} from './tally.js';
import type {Engine} from './engines.js';
import {open, type Opened} from './open.js';

/* The tests of single elements (`*.wtr.ts`), straight from the sources, in one engine. */

/** Opens each test file in a browser of its own. Results come over the runner's own socket. */
function launcher(engine: Engine): BrowserLauncher {
  const live = new Map<string, Opened & {url: string}>();
  const stopSession = async (id: string) => {
    const session = live.get(id);
    live.delete(id);
    await session?.end();
    return {};
  };
  return {
    type: 'engine',
    name: engine.name,
    concurrency: 1,
    startSession: async (id, url) => void live.set(id, {...(await open(engine, url)), url}),
    stopSession,
    startDebugSession: () => Promise.reject(new Error('Not here: open the test in a browser of your own.')),
    isActive: (id) => live.has(id),
    getBrowserUrl: (id) => live.get(id)?.url,
    stop: async () => void (await Promise.all([...live.keys()].map(stopSession))),
  };
}

/** Adds up what a run brought, and names what was skipped. */
const counting = (all: Tally): Reporter => ({
  stop({sessions}) {
    const flat = ({tests, suites}: TestSuiteResult): TestSuiteResult['tests'] => [...tests, ...suites.flatMap(flat)];
    for (const {testFile, testResults, errors} of sessions) {
      const tests = testResults ? flat(testResults) : [];
      const failed = tests.filter((each) => !each.passed && !each.skipped).length;
      all.passed += tests.filter((each) => each.passed).length;
      all.skipped.push(...tests.filter((each) => each.skipped).map(({name}) => `${testFile.replace(/.*\/test\//, 'test/')}: ${name}`));
      // A file that broke before its tests ran, or that has none, is a failure of its own.
      all.failed += failed || Number(errors.length > 0 || !tests.length);
    }
  },
});

export async function elements(engine: Engine): Promise<Tally> {
  const all = emptyTally();
  const {default: base} = (await import('../../web-test-runner.config.mjs' as string)) as {default: TestRunnerConfig};
  const files = process.env.FILES?.split(',') ?? base.files;
  // Slower engines may take longer: how long is no promise of these tests.
  const config: TestRunnerConfig = {...base, files, testFramework: {config: {timeout: 30_000}}, browsers: [launcher(engine)], reporters: [defaultReporter({reportTestProgress: false}), counting(all)]};
  const runner = await startTestRunner({config, readCliArgs: false, readFileConfig: false, autoExitProcess: false});
  await new Promise<void>((done) => runner!.on('stopped', () => done()));
  return all;
}
