import {execFileSync} from 'node:child_process';

/** Runs git in a folder, and gives back what it says. */
export const git = (folder: string, ...args: string[]): string => execFileSync('git', ['-C', folder, ...args], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trimEnd();

/** Who commits, as the folder's own settings have it: a clone does not take them along. */
function who(folder: string): Record<string, string> {
  const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+$/.exec(git(folder, 'var', 'GIT_COMMITTER_IDENT'))!;
  return {GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email};
}

/** Commits all changes of a clone and tags them, in the name of whoever owns the folder that it was cloned from. */
export function commitAndTag(clone: string, from: string, message: string, tag: string, notes: string, moment: Date): void {
  const date = `@${Math.floor(+moment / 1000)} +0000`;
  const env = {...process.env, ...who(from), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date};
  const run = (input: string, ...args: string[]) => execFileSync('git', ['-C', clone, ...args], {env, input, stdio: ['pipe', 'ignore', 'pipe']});
  // The first release of a version that package.json names already may change nothing but a date.
  run('', 'commit', '--quiet', '--all', '--allow-empty', '-m', message);
  // Whitespace alone is cleaned: lines with # are headings of the notes.
  run(`${message}\n\n${notes}\n`, 'tag', '--annotate', '--cleanup=whitespace', '--file=-', tag);
}

/** Takes commit and tag over into the folder that was cloned, both or none. */
export function takeOver(folder: string, clone: string, tag: string): void {
  git(folder, 'fetch', '--quiet', '--no-tags', clone, `refs/tags/${tag}:refs/tags/${tag}`);
  try {
    git(folder, 'merge', '--quiet', '--ff-only', tag);
  } catch (error) {
    git(folder, 'tag', '--delete', tag);
    throw new Error(`Something was committed meanwhile, so the release does not follow on it (${(error as Error).message.trim().split('\n').at(-1)}). Run the command again.`);
  }
}
