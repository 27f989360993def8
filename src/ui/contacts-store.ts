import {assetUrl} from '../assets.js';
import {getJson} from '../base/get-json.js';
import {isContacts, type Contacts} from '../data/contacts.js';
import {builtIn} from '../generated/contacts.js';

/** `built-in`: nothing asked yet (or no folder to ask); `loading`; `whole`: the data file counts; `failed`. */
export type DataState = 'built-in' | 'loading' | 'whole' | 'failed';

let data: Contacts = builtIn;
let state: DataState = 'built-in';
let asked: Promise<void> | undefined;
const hearers = new Set<() => void>();

/** The contacts that count now, and how they came. */
export const contactsNow = (): {data: Contacts; state: DataState} => ({data, state});

/** Calls back when other contacts count. Returns the way to stop. */
export function onContacts(changed: () => void): () => void {
  hearers.add(changed);
  return () => void hearers.delete(changed);
}

function become(next: DataState, newer?: Contacts): void {
  state = next;
  if (newer) data = newer;
  for (const changed of [...hearers]) changed();
}

async function load(url: string): Promise<void> {
  become('loading');
  try {
    const file = await getJson(url);
    // Older data never replaces newer; a file of the same day is the same data, with the missions.
    if (isContacts(file)) become('whole', file.asOf >= data.asOf ? file : undefined);
    else become('failed');
  } catch {
    become('failed');
  }
}

/** Fetches `data/1/contacts.json`, at most once a page unless it failed and somebody asks again. */
export function askForContacts(): Promise<void> {
  const url = assetUrl('../data/1/contacts.json');
  if (!url) return Promise.resolve();
  if (state === 'failed') asked = undefined;
  return (asked ??= load(url));
}

/** The same, when the browser has nothing better to do. */
export function askWhenIdle(): void {
  if (state !== 'built-in' || asked) return;
  if ((window as Partial<Window>).requestIdleCallback) requestIdleCallback(() => void askForContacts(), {timeout: 10_000});
  else setTimeout(() => void askForContacts(), 3_000);
}

/** For tests and stories: begins again, with other contacts if given. */
export function resetContacts(other: Contacts = builtIn): void {
  asked = undefined;
  become('built-in', other);
}
