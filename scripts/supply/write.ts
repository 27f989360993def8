import {writeFileSync} from 'node:fs';
import {bill, type Whole} from './sbom.js';
import {closure, packagesOf, readLock, type Package} from './lock.js';
import {thirdParty} from './notices.js';

/** What is known of the project itself. */
export type Pack = Omit<Whole, 'licence'> & {license: string; dependencies: Record<string, string>; devDependencies: Record<string, string>};

const whole = ({license, ...pack}: Pack): Whole => ({...pack, licence: license});
const folders = (names: readonly string[]): string[] => names.map((name) => `node_modules/${name}`);

/**
 * Writes `THIRD-PARTY.txt` and `sbom.cdx.json` beside the scripts that they speak of.
 *
 * @param inside script → folders of the packages inside it, as the bundler tells it
 */
export function writeInside(folder: string, pack: Pack, inside: Readonly<Record<string, readonly string[]>>, moment: Date): void {
  const all = packagesOf(readLock());
  const packages = [...new Set(Object.values(inside).flat())].sort().map((each) => all.get(each)!);
  writeFileSync(`${folder}/THIRD-PARTY.txt`, thirdParty(packages, inside));
  // What is inside a script is no tool any more, whatever the lock calls it.
  writeFileSync(`${folder}/sbom.cdx.json`, bill(whole(pack), packages.map((each): Package => ({...each, dev: false})), {moment, inside}));
}

/** The bill of the npm package: what `npm install migrasi-aman` brings along. */
export function runtimeBill(pack: Pack, moment: Date): string {
  const asked = folders(Object.keys(pack.dependencies));
  return bill(whole(pack), closure(packagesOf(readLock()), asked), {moment, asked});
}

/** The bill of everything that builds and tests may touch: all of the lock. */
export function developmentBill(pack: Pack, moment: Date, root = '.'): string {
  const asked = folders([...Object.keys(pack.dependencies), ...Object.keys(pack.devDependencies)]);
  return bill(whole(pack), [...packagesOf(readLock(root)).values()], {moment, asked});
}
