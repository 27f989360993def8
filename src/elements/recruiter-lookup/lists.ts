import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {assetUrl} from '../../assets.js';
import {getJson} from '../../base/get-json.js';
import {isRegistry, type ListSource, type RegistryFile} from '../../data/registry.js';
import {isSanctions, type SanctionsFile} from '../../data/sanctions.js';
import type {PartnerList} from '../../partner/partner-list.js';
import {warnOnce} from '../../ui/attributes.js';
import {loadPart} from '../../ui/parts.js';
import type {Lists} from './answer.js';
import {readFirms, type Firms} from './firms.js';

/** `waiting`: not asked for yet; `failed`: one of the two lists did not come, and nothing is called listed. */
export type ListState = 'waiting' | 'loading' | 'ready' | 'failed';

/** The page's own lists, as addresses; empty: ours. */
export interface ListUrls {
  registry: string;
  sanctions: string;
}

/** An address as the page means it; only https, or the page's own origin. Empty: ours. */
export function listAddress(value: string | null): string {
  const text = String(value ?? '').trim().replace(/&amp;/g, '&');
  if (!text) return '';
  try {
    const {protocol, origin, href} = new URL(text, document.baseURI);
    if (protocol === 'https:' || origin === location.origin) return href;
  } catch {
    // Said below.
  }
  warnOnce(`"${text}" is no https address`);
  return '';
}

/** How far below the screen the lists are fetched, so that they are here when the reader has typed. */
const NEAR = '400px';

/** Fetched and prepared once a page, whatever number of lookups stand on it; a failure may be asked for again. */
const kept = new Map<unknown, Promise<unknown>>();
function once<T>(key: unknown, make: () => Promise<T>): Promise<T> {
  const made = (kept.get(key) as Promise<T> | undefined) ?? make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

/** For tests and stories: the next lookup fetches again. */
export const forgetLists = (): void => kept.clear();

/** One of our own files, which passes a small guard or counts as broken. */
const ours = <T>(name: string, right: (data: unknown) => data is T): Promise<T> =>
  once(name, async () => {
    const url = assetUrl(`../data/1/${name}.json`);
    const data = url && (await getJson(url));
    if (!right(data)) throw name;
    return data;
  });

/** By the file itself: at a page's own address ours may have stood in, and later theirs may come. */
const prepared = (file: RegistryFile): Promise<Firms> => once(file, () => readFirms(file));

/** The two lists of one lookup: fetched when it comes near the screen, or when somebody asks. */
export class ListsController implements ReactiveController {
  state: ListState = 'waiting';
  lists: Lists = {};
  /** Of the list that is used. */
  registry?: RegistryFile;
  /** The page's own list is used: whose it is. */
  partner?: ListSource;
  /** The page's own list could not be read; ours is used. */
  partnerFailed = false;
  #asked?: Promise<void>;
  #watch?: IntersectionObserver;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly urls: () => ListUrls,
    readonly fail: (code: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state !== 'waiting') return;
    try {
      this.#watch = new IntersectionObserver((entries) => entries.some((each) => each.isIntersecting) && void this.load(), {rootMargin: NEAR});
      this.#watch.observe(this.host);
    } catch {
      // Nobody can say when it comes near: the lists come when a name is asked.
    }
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  /** Fetches what is missing. Never rejects; afterwards `state` says how it went. */
  load(): Promise<void> {
    this.#watch?.disconnect();
    if (this.state === 'failed') this.#asked = undefined;
    return (this.#asked ??= this.#load());
  }

  async #load(): Promise<void> {
    this.state = 'loading';
    this.partnerFailed = false;
    this.host.requestUpdate();
    const {registry, sanctions} = this.urls();
    // One by one, but asked for together: a page's old script may have put a Promise without `allSettled` in place.
    const missing = () => undefined;
    const asked = this.#of(sanctions, 'sanctions', () => ours<SanctionsFile>('sanctions', isSanctions)).catch(missing);
    const list = await this.#of(registry, 'registry', () => ours('registry', isRegistry)).catch(missing);
    if (list) {
      this.registry = list;
      this.lists = {registryAsOf: list.asOf, firms: await prepared(list)};
    }
    const stops = await asked;
    if (stops) this.lists = {...this.lists, sanctions: stops};
    this.state = this.lists.firms && this.lists.sanctions ? 'ready' : 'failed';
    if (this.state === 'failed') this.fail('data');
    this.host.requestUpdate();
  }

  /** The page's own file where it names one, ours where it does not, or where theirs cannot be read. */
  async #of<K extends 'registry' | 'sanctions'>(url: string, kind: K, own: () => Promise<K extends 'registry' ? RegistryFile : SanctionsFile>): Promise<K extends 'registry' ? RegistryFile : SanctionsFile> {
    if (!url) return own();
    try {
      const file = await once(url, async () => (await loadPart<PartnerList>('partner-list'))[kind](url));
      if (kind === 'registry') this.partner = (file as RegistryFile).source;
      return file as never;
    } catch {
      this.partnerFailed = true;
      this.fail('partner');
      return own();
    }
  }
}
