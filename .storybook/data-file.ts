import type {Contacts} from '../src/data/contacts.js';

/** How the data file answers in a story: it never comes, it fails, or it is what the story makes of the real one. */
export type DataFile = 'never' | 'failed' | ((file: Contacts) => Contacts);

const fetched = window.fetch.bind(window);
const never = new Promise<never>(() => {});
let answer: DataFile | undefined;
let turn = 0;

window.fetch = async (input, how) => {
  if (!String(input).endsWith('/data/1/contacts.json')) return fetched(input, how);
  const mine = turn;
  if (answer === 'never') return never;
  if (answer === 'failed') throw new TypeError('The story has no data file.');
  const file = (await (await fetched(input, how)).json()) as Contacts;
  // An answer to the story before must not reach this one.
  return mine === turn ? Response.json(answer ? answer(file) : file) : never;
};

/** From now on the data file answers so; without an argument as it is. */
export function answerWith(next?: DataFile): void {
  answer = next;
  turn++;
}
