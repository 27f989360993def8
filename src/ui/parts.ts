import {assetUrl} from '../assets.js';
import {PART} from './part-event.js';

const scripts: Record<string, Promise<unknown>> = {};
let policy: {createScriptURL(url: string): string} | undefined;

type Types = {createPolicy(name: string, rules: {createScriptURL(url: string): string}): typeof policy};

/** A nonce that allowed our own script allows its parts too. */
let nonce = '';
export const setNonce = (value: string): void => void (nonce = value);

function insert(url: string, kit?: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    policy ??= (window as {trustedTypes?: Types}).trustedTypes?.createPolicy('migrasi-aman', {createScriptURL: (ours) => ours}) ?? {
      createScriptURL: (ours) => ours,
    };
    const script = document.createElement('script');
    script.addEventListener(PART, (event) => resolve((event as CustomEvent).detail));
    script.onload = script.onerror = () => (script.remove(), reject());
    script.nonce = nonce;
    // What the part borrows travels on its own tag: no global is needed.
    Object.assign(script, {kit});
    script.src = policy.createScriptURL(url);
    document.head.append(script);
  });
}

/**
 * Loads a part of the library that is asked for later (`paper.js`): a classic script, never `import()`, whose
 * failure old phones remember. Rejects where the host's policy or the network refuses; it may then be asked again.
 */
export async function loadPart<T>(name: string, kit?: object): Promise<T> {
  const url = assetUrl(`${name}.js`);
  if (!url) throw 'no folder';
  return (scripts[name] ??= insert(url, kit).catch((error) => {
    delete scripts[name];
    throw error;
  })) as Promise<T>;
}
