/** How a data file answers in a story: it never comes, it fails, or it is what the story makes of the real one. */
export type DataFile<File = never> = 'never' | 'failed' | ((file: File) => unknown);

/** Answers by the name of the file; files that are not named come as they are. */
export type DataFiles = Record<string, DataFile>;

const fetched = window.fetch.bind(window);
const never = new Promise<never>(() => {});
let answers: DataFiles = {};
let turn = 0;

window.fetch = async (input, how) => {
  const name = /\/([\w-]+)\.json$/.exec(String(input))?.[1] ?? '';
  if (!/\/data\/1\/|\/partner\//.test(String(input))) return fetched(input, how);
  const mine = turn;
  const answer = answers[name];
  if (answer === 'never') return never;
  if (answer === 'failed') throw new TypeError(`The story has no ${name}.`);
  const asked = await fetched(input, how);
  // A list of a partner is nowhere but in its story.
  const file = asked.ok ? await asked.json() : undefined;
  // An answer to the story before must not reach this one.
  return mine === turn ? Response.json(answer ? answer(file as never) : file) : never;
};

/** From now on data files answer so; without an argument as they are. */
export function answerWith(next: DataFiles = {}): void {
  answers = next;
  turn++;
}
