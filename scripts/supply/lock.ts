import {readFileSync} from 'node:fs';

/* The lock: every package that a build may touch, with its licence and the checksum of what the registry sends. */

interface Entry {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** `package-lock.json`. */
export interface Lock {
  lockfileVersion: number;
  /** Folder (`node_modules/lit`) → what is there; under '' the project itself. */
  packages: Record<string, Entry>;
}

export const readLock = (root = '.'): Lock => JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as Lock;

/** A package of the lock. */
export interface Package {
  name: string;
  version: string;
  /** An SPDX identifier or expression. */
  licence: string;
  /** `sha512-…`, of what the registry sends. */
  integrity: string;
  /** For building and testing alone: `npm install migrasi-aman` does not bring it. */
  dev: boolean;
  /** Its folder, as the lock names it. */
  folder: string;
  /** Folders of the packages that it asks for. */
  needs: string[];
}

/** What a package forgot to say in its package.json; its own licence file or readme says it. */
const SAID_ELSEWHERE: Record<string, string> = {'only@0.0.2': 'MIT'};

/** Where Node finds a package that another one asks for: beside it, or in a folder above. */
function found(lock: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (lock.packages[folder]) return folder;
    if (!at) return undefined;
  }
}

/** What packages need to run and the lock does not hold, each in a sentence. */
export const unfound = (lock: Lock): string[] =>
  Object.entries(lock.packages).flatMap(([folder, {dependencies = {}, optionalDependencies = {}}]) =>
    Object.keys(dependencies)
      .filter((name) => !optionalDependencies[name] && !found(lock, folder, name))
      .map((name) => `${folder} asks for ${name}`),
  );

/** All packages of the lock, by their folders. */
export function packagesOf(lock: Lock): Map<string, Package> {
  const all = Object.entries(lock.packages).filter(([folder]) => folder);
  return new Map(
    all.map(([folder, {version = '', license, integrity = '', dev = false, dependencies, peerDependencies, optionalDependencies}]) => {
      const name = folder.split('node_modules/').at(-1)!;
      const asked = Object.keys({...dependencies, ...peerDependencies, ...optionalDependencies});
      const needs = asked.map((each) => found(lock, folder, each)).filter((each) => each !== undefined);
      return [folder, {name, version, licence: license ?? SAID_ELSEWHERE[`${name}@${version}`] ?? '', integrity, dev, folder, needs: [...new Set(needs)].sort()}];
    }),
  );
}

/** A package and all that it needs, and so on. */
export function closure(all: ReadonlyMap<string, Package>, folders: readonly string[], seen = new Set<string>()): Package[] {
  for (const folder of folders) {
    const it = all.get(folder);
    if (!it || seen.has(folder)) continue;
    seen.add(folder);
    closure(all, it.needs, seen);
  }
  return [...seen].sort().map((folder) => all.get(folder)!);
}
