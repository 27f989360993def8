import {BACK} from './back.js';
import {CLOCKS} from './clock.js';
import {ELSEWHERE} from './elsewhere.js';
import {FILES} from './files.js';
import {BROWSERS, PAGES, POLICIES} from './hosts.js';
import {LIFE, MANY, SWAPS} from './lifecycle.js';
import {PARTNER} from './partner.js';
import type {Row} from './row.js';
import {ATTRIBUTES, FIELDS, NAUGHTY} from './texts.js';

const HEAD = `# What happens when

Each row is a test with all five widgets. \`npx tsx scripts/resilience.ts\` writes this file from the rows in \`test/matrix/\`, and a test holds it against them.
`;

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
const table = (title: string, where: string, rows: readonly Row[], test: (row: Row) => string = () => ''): string => {
  const own = rows.map((row) => test(row)).some(Boolean);
  const lines = rows.map((row) => `| ${cell(row.name)} | ${cell(row.promise)} |${own ? ` ${test(row)} |` : ''}`);
  return `\n## ${title}\n\n${where}\n\n| case | what the reader sees |${own ? ' test |' : ''}\n| --- | --- |${own ? ' --- |' : ''}\n${lines.join('\n')}\n`;
};
const at = (file: string): string => `Tests: [\`test/built/matrix/${file}.test.ts\`](../test/built/matrix/${file}.test.ts).`;

/** The text of `docs/RESILIENCE.md`. */
export const resilience = (): string =>
  HEAD +
  table('Rules of a host: a page that …', at('hosts'), POLICIES) +
  table('How a page is written: a page that …', at('hosts'), PAGES) +
  table('What a browser lacks: a page that …', at('hosts'), BROWSERS) +
  table('On the way: the script …', at('files'), FILES.filter(({what}) => what === 'script')) +
  table('Data and words: a file that …', at('files'), FILES.filter(({what}) => what === 'data')) +
  table('Files of a partner, lists and recordings: a file that …', at('partner'), PARTNER) +
  table('The clock: it …', at('clock'), CLOCKS) +
  table(`Texts: ${NAUGHTY.length} naughty ones …`, at('texts'), [...FIELDS, ATTRIBUTES]) +
  table('Coming and going: a page that …', at('lifecycle'), [...LIFE, ...Object.values(SWAPS), MANY]) +
  table('Back again: a page that …', at('back'), Object.values(BACK)) +
  table('With tests elsewhere: a page that …', 'Each row names its test.', ELSEWHERE, (row) => `[\`${(row as (typeof ELSEWHERE)[number]).file}\`](../${(row as (typeof ELSEWHERE)[number]).file})`);
