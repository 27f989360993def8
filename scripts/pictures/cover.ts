/** A sentence as it can be found in a drawn text: `{0}` stands for anything short. */
export const pattern = (text: string): RegExp => new RegExp(text.replace(/\s+/g, ' ').replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '.{1,60}?'));

/**
 * The fewest stories, or nearly, that show every sentence that any of them shows: each time the one that adds most.
 *
 * @param first stories that are chosen in any case.
 * @returns each chosen story with the sentences that it adds.
 */
export function fewest(shows: Readonly<Record<string, readonly string[]>>, first: readonly string[] = []): [story: string, adds: string[]][] {
  const left = new Set(Object.values(shows).flat());
  const chosen: [string, string[]][] = [];
  const choose = (story: string): void => {
    const adds = shows[story].filter((each) => left.has(each));
    chosen.push([story, adds]);
    for (const each of adds) left.delete(each);
  };
  const gain = (story: string): number => shows[story].filter((each) => left.has(each)).length;
  first.forEach(choose);
  while (left.size) choose(Object.keys(shows).reduce((best, each) => (gain(each) > gain(best) ? each : best)));
  return chosen.sort(([a], [b]) => (a < b ? -1 : 1));
}
