import {createHash} from 'node:crypto';
import {Enums, Models, SPDX, Serialize, Spec} from '@cyclonedx/cyclonedx-library';
import type {Package} from './lock.js';

/* Software bills of materials, CycloneDX 1.6: the list that a security officer's program reads. */

/** An SPDX identifier as such, all else as an expression. */
function licenceOf(licence: string): Models.License {
  const id = SPDX.fixupSpdxId(licence);
  return id ? new Models.SpdxLicense(id) : new Models.LicenseExpression(licence);
}

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function library({name, version, licence, integrity, folder, dev}: Package): Models.Component {
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return new Models.Component(Enums.ComponentType.Library, own, {
    bomRef: folder,
    group,
    version,
    purl: purl(name, version),
    scope: dev ? Enums.ComponentScope.Excluded : Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository(licence ? [licenceOf(licence)] : []),
    hashes: new Models.HashDictionary(integrity ? [[Enums.HashAlgorithm['SHA-512'], Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')]] : []),
  });
}

/** Of whom a bill speaks. */
export interface Whole {
  name: string;
  version: string;
  description: string;
  licence: string;
}

/**
 * A bill of materials as text, the same bytes whenever it is made of the same things.
 *
 * @param inside script → folders of the packages inside it; without, the packages need each other as the lock says
 * @param asked folders of the packages that the whole itself asks for
 */
export function bill(whole: Whole, packages: readonly Package[], {moment, inside, asked}: {moment: Date; inside?: Readonly<Record<string, readonly string[]>>; asked?: readonly string[]}): string {
  const root = new Models.Component(Enums.ComponentType.Application, whole.name, {
    bomRef: whole.name,
    version: whole.version,
    purl: purl(whole.name, whole.version),
    description: whole.description,
    licenses: new Models.LicenseRepository([licenceOf(whole.licence)]),
  });
  const libraries = new Map(packages.map((each) => [each.folder, library(each)]));
  const bom = new Models.Bom({metadata: new Models.Metadata({component: root, timestamp: moment})});
  for (const each of libraries.values()) bom.components.add(each);
  if (inside)
    for (const [script, folders] of Object.entries(inside)) {
      // Without a checksum: `publish` changes the numbers inside. sri.json beside the scripts has them as they are now.
      const file = new Models.Component(Enums.ComponentType.File, script, {bomRef: script});
      for (const folder of folders) file.dependencies.add(libraries.get(folder)!.bomRef);
      root.dependencies.add(file.bomRef);
      bom.components.add(file);
    }
  else
    for (const {folder, needs} of packages) for (const need of needs) if (libraries.has(need)) libraries.get(folder)!.dependencies.add(libraries.get(need)!.bomRef);
  for (const folder of asked ?? []) root.dependencies.add(libraries.get(folder)!.bomRef);

  const write = (): string => new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bom, {sortLists: true, space: 1});
  bom.serialNumber = serial(write());
  return `${write()}\n`;
}

/** A number for one content, in the shape that the format asks for (UUID, version 8: made by a rule of one's own). */
function serial(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
