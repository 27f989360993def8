/* CHANGELOG.md: one entry for a version, and in it what embedders must do. */

export const MUST_DO = 'What embedders must do';

/** The entry of a version, without its heading; `undefined` where there is none. */
export function entryOf(changelog: string, version: string): string | undefined {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.split(/[\s(]/)[0] === version);
  return part?.slice(part.indexOf('\n') + 1).trim();
}

/** What stands under the heading for embedders; `undefined` where it is missing, empty where nothing is said. */
export function mustDo(entry: string): string | undefined {
  const part = entry.split(/^### /m).find((each) => each.startsWith(`${MUST_DO}\n`) || each === MUST_DO);
  return part?.slice(MUST_DO.length).trim();
}

/** The changelog with the day of the release in the heading of a version. */
export const dated = (changelog: string, version: string, day: string): string =>
  changelog.replace(new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: \\(.*\\))?$`, 'm'), () => `## ${version} (${day})`);
