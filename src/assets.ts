let folder: string | undefined;

/**
 * Says where our files are: the folder of one version (`…/1/`), with a slash at its end. The embed scripts find it
 * from their own address; users of the npm package set it once. Without it widgets stay Indonesian and built-in.
 */
export function setAssets(url: string | undefined): void {
  folder = url;
}

/** The address of one of our files (`words/en/hotline-card.json`, `../data/1/contacts.json`), or `undefined`. */
export const assetUrl = (path: string): string | undefined => folder && new URL(path, folder).href;
