import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

/* docs/FRAMEWORKS.md shows code of the examples, and only such. */

const sections = readFileSync('docs/FRAMEWORKS.md', 'utf8').split(/^## /m);
const textOf = (folder: string): string =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((each) => each.isFile() && each.name !== 'package-lock.json')
    .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'))
    .join('\n');

describe('docs of the examples', () => {
  for (const name of readdirSync('examples').sort())
    it(`show lines that stand in examples/${name}`, () => {
      assert.ok(existsSync(`examples/${name}/index.html`) || existsSync(`examples/${name}/package.json`));
      const section = sections.find((each) => each.includes(`(../examples/${name})`));
      assert.ok(section, `docs/FRAMEWORKS.md has no section for examples/${name}`);
      const text = textOf(`examples/${name}`);
      const lines = [...section.matchAll(/```\w+\n([^]*?)```/g)].flatMap(([, code]) => code.trim().split('\n'));
      assert.ok(lines.length);
      assert.deepEqual(lines.filter((line) => !text.includes(line.trim())), []);
    });
});
