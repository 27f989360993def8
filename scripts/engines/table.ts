import type {Tally} from './tally.js';

/** What one engine brought. */
export interface Row {
  name: string;
  version: string;
  elements?: Tally;
  built: Tally;
  seconds: number;
}

const HEAD = ['engine', 'version', 'element tests', 'built files', 'seconds'];

/** Passed, failed and skipped, in one cell. */
const cell = (tally?: Tally): string => (tally ? `${tally.passed} / ${tally.failed} / ${tally.skipped.length}` : '–');

/** As Markdown, so that it can stand in docs/BROWSERS.md as it is. */
export function table(rows: readonly Row[]): string {
  const lines = [HEAD, HEAD.map(() => '---'), ...rows.map((each) => [each.name, each.version, cell(each.elements), cell(each.built), String(each.seconds)])];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The version that a browser gives of itself. WebKit of Linux says a version of Safari. */
export function versionOf(agent: string): string {
  const [, name, version] = /(Chrome|Firefox|Version)\/(\d+\.\d+)/.exec(agent) ?? [];
  return name === 'Version' ? `says Safari ${version}` : (version ?? '?');
}
