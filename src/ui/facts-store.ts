import {assetUrl} from '../assets.js';
import {getJson} from '../base/get-json.js';
import {isFacts, type Basis} from '../data/facts.js';

let asked: Promise<void> | undefined;

/** What statements rest on, by the ids of facts. `undefined`: nobody asked yet; `null`: it did not come. */
export let facts: Record<string, Basis> | undefined | null;

const fetchFacts = async (): Promise<unknown> => {
  const url = assetUrl('../data/1/facts.json');
  return url && getJson(url);
};

/** Fetches `data/1/facts.json`, at most once a page unless it failed and somebody asks again. */
export const askForFacts = (): Promise<void> =>
  (asked ??= fetchFacts()
    .catch(() => null)
    .then((file) => {
      facts = isFacts(file) ? file.facts : null;
      if (!facts) asked = undefined;
    }));
