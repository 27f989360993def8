/** Where a partner pastes. What each does to pasted code: see the recipes in `src/content/kit/hosts.ts`. */
export const HOSTS = ['wordpress-admin', 'wordpress-editor', 'blogger', 'google-sites', 'joomla', 'site-builder', 'office', 'code', 'messages'] as const;
export type Host = (typeof HOSTS)[number];

/**
 * What a host takes:
 * - `script`: the snippet as it is;
 * - `plugin`: short codes of our WordPress plugin; without it the words alone, which every filter keeps;
 * - `address`: it makes a frame of an address itself;
 * - `frame`: a frame as code, without a script beside it;
 * - `files`: files of the partner's own server;
 * - `code`: the snippet, and the modules;
 * - `share`: no website at all.
 */
export type Way = 'script' | 'plugin' | 'address' | 'frame' | 'files' | 'code' | 'share';

/** The way of each host. */
export const WAY: Readonly<Record<Host, Way>> = {
  'wordpress-admin': 'script',
  'wordpress-editor': 'plugin',
  blogger: 'script',
  'google-sites': 'address',
  joomla: 'frame',
  'site-builder': 'address',
  office: 'files',
  code: 'code',
  messages: 'share',
};

/** Whether the widget stands in a frame there: colours and lists of the partner do not reach into it. */
export const isFramed = (host?: Host): boolean => host !== undefined && ['address', 'frame'].includes(WAY[host]);
