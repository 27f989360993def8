import {assetUrl} from '../assets.js';
import {getJson} from '../base/get-json.js';
import {isFacts, type Basis} from '../data/facts.js';

let asked: Promise<Record<string, Basis> | undefined> | undefined;

/** Fetches `data/1/facts.json`, at most once a page unless it failed and somebody asks again; `undefined`: it did not come. */
export async function askForFacts(): Promise<Record<string, Basis> | undefined> {
  const load = async () => {
    const file = await getJson(assetUrl('../data/1/facts.json') ?? '');
    return isFacts(file) ? file.facts : undefined;
  };
  const facts = await (asked ??= load().catch(() => undefined));
  if (!facts) asked = undefined;
  return facts;
}
