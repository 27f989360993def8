import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {build} from './release/builds.js';
import {release} from './release/release.js';

/* `npm run release -- 1.0.1`: a tag and a folder of files to hand out (docs/RELEASING.md). Nothing is pushed. */

const HOW = `npm run release -- <version> [--tested]
  <version>   the number to give, such as 1.0.1; CHANGELOG.md has its entry
  --tested    npm test and npm run test:proof have just passed on this commit: do not run them again`;

/** The time to write into the release: a whole second, as git keeps it. */
const moment = new Date(Math.floor(Date.now() / 1000) * 1000);

function read(): {version: string; tested: boolean} | undefined {
  try {
    const {values, positionals} = parseArgs({allowPositionals: true, options: {tested: {type: 'boolean', default: false}}});
    return positionals.length === 1 ? {version: positionals[0], tested: values.tested} : undefined;
  } catch {
    return undefined;
  }
}

const asked = read();
if (!asked) {
  console.error(HOW);
  process.exitCode = 2;
} else
  try {
    const folder = await release({
      root: '.',
      version: asked.version,
      out: 'release',
      moment,
      build,
      // The long proofs too: what is given out once cannot be taken back.
      tested: () => asked.tested || [[], ['--proof']].every((more) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/test.ts', ...more], {stdio: 'inherit'}).status === 0),
      say: console.log,
    });
    console.log(`${folder}/ holds what is handed out; v${asked.version} is committed and tagged. Nothing was pushed.\nNext: git push --follow-tags, and docs/RELEASING.md, "On the host".`);
  } catch (error) {
    console.error(`release: nothing was released, and everything is as it was.\n${(error as Error).message}`);
    process.exitCode = 1;
  }
