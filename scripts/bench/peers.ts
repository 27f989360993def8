import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, release, totalmem} from 'node:os';
import type {Browser} from 'playwright-core';
import {openBrowser} from '../browser.js';
import {host} from './host.js';
import {link} from './link.js';
import {median} from './numbers.js';
import {content} from './peers/content.js';
import {pages} from './peers/files.js';
import {installPeers, packagesUsed} from './peers/packages.js';
import {faultsOf, findsNear} from './peers/proof.js';
import {PROFILES, key, report, unexplained, type Results} from './peers/report.js';
import {stepsFor} from './peers/steps.js';
import {PAGES, VARIANTS} from './peers/variants.js';
import {visit, type Visit} from './peers/visit.js';

/* The same content built with other libraries, beside ours, in one run of one browser. */

const SLOWNESS = 6;
const DOC = 'docs/PEERS.md';
const MARKS = ['<!-- peers: written by `npm run bench -- --peers --write` -->', '<!-- /peers -->'];

/** The median of each figure; one that some visit lacks is left out. */
function medians(visits: Visit[]): Visit {
  const keys = Object.keys(visits[0]) as (keyof Visit)[];
  return Object.fromEntries(keys.map((each) => [each, visits[0][each] === undefined ? undefined : median(visits.map((it) => it[each]!))])) as unknown as Visit;
}

/** Proves that all pages show the same, then visits them in turn, so that what else the machine does hits all alike. */
async function measure(browser: Browser, runs: number): Promise<Results> {
  const words = content();
  console.log('Building the peers’ pages …');
  const origin = await host('dist/web', await pages(words));
  const base = `https://localhost:${origin.port}`;
  const results: Results = {visits: {}, faults: {}, near: []};
  for (const page of PAGES)
    for (const {name} of VARIANTS) {
      const faults = await faultsOf(browser, `${base}/${name}/${page}.html`, page, name, words);
      results.faults[`${page} ${name}`] = faults;
      console.log(`${page}, ${name}: ${faults.length ? `does not count: ${faults.join('; ')}` : 'shows the same'}`);
    }
  for (const {name, title} of VARIANTS.slice(1)) if (!(await findsNear(browser, `${base}/${name}/recruiter-lookup.html`, name, words))) results.near.push(title);

  const all = new Map<string, Visit[]>();
  const links = await Promise.all(PROFILES.map(async (profile) => ({name: profile.name, slow: await link(origin.port, profile.bitsPerSecond, profile.roundTrip)})));
  for (let run = 0; run < runs; run++)
    for (const {name: profile, slow} of links)
      for (const page of PAGES)
        for (const {name} of VARIANTS) {
          if (results.faults[`${page} ${name}`].length) continue;
          const steps = name === 'plain' ? [] : stepsFor(page, name, words);
          const it = await visit(browser, `${base}/plain/${page}.html`, `/${name}/${page}.html`, steps, slow, SLOWNESS);
          all.set(key(page, profile, name), [...(all.get(key(page, profile, name)) ?? []), it]);
          console.log(`run ${run + 1}, ${profile}, ${page}, ${name}: ${JSON.stringify(it)}`);
        }
  for (const {slow} of links) slow.server.close();
  origin.server.close();
  for (const [name, visits] of all) results.visits[name] = medians(visits);
  return results;
}

/** Puts the report between its marks. */
function write(text: string): void {
  const [before, , after] = readFileSync(DOC, 'utf8').split(new RegExp(MARKS.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')));
  if (after === undefined) throw new Error(`${DOC} has no marks to write between.`);
  writeFileSync(DOC, `${before}${MARKS[0]}\n\n${text}\n\n${MARKS[1]}${after}`);
}

/** `runs`: an odd number of visits to each page; `toDoc`: the report goes into docs/PEERS.md too. @returns the exit code. */
export async function peers(runs: number, toDoc: boolean): Promise<number> {
  installPeers();
  // Requests to other hosts fail at once.
  const browser = await openBrowser('--ignore-certificate-errors', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost');
  const results = await measure(browser, runs);
  const links = PROFILES.map(({name, bitsPerSecond, roundTrip}) => `${name} ${bitsPerSecond / 1000} kbit/s and ${roundTrip} ms a round trip`).join('; ');
  const text = report(results, [
    `Measured ${new Date().toISOString().slice(0, 10)}: ${runs === 1 ? 'a single visit' : `median of ${runs} visits`}; ${links}; HTTP/2 over TLS, brotli 11; CPU ${SLOWNESS}x slower.`,
    `Machine: ${cpus().length} x ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}; Chromium ${browser.version()}.`,
    `Peers: ${packagesUsed().join(', ')}.`,
  ]);
  await browser.close();
  console.log(`\n${text}`);
  if (toDoc) write(text);
  const faulty = Object.values(results.faults).some((list) => list.length);
  const open = unexplained(results);
  for (const {page, title} of open) console.error(`Ours does not lead ${page}, ${title}, and nobody has said why (scripts/bench/peers/reasons.ts).`);
  return faulty || open.length ? 1 : 0;
}
