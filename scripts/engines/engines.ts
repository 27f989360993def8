import {existsSync} from 'node:fs';
import {findBrowser} from '../browser.js';
import {fromApt} from './apt.js';
import {display} from './display.js';
import {fromNpm} from './old-chromium.js';

/** A browser that opens an address by itself: no driver is needed, so old ones are as good as new ones. */
export interface Engine {
  /** As `npm run test:browsers -- <key>` names it. */
  key: string;
  name: string;
  /** The program, installed where that is possible. Throws with what to do where it is not. */
  find(): string;
  /** Arguments before the address; `profile` is an empty folder. */
  args(profile: string): string[];
  env?(): Promise<Record<string, string>>;
  /** Whether the element tests run in it: they and their libraries need new browsers. The built files are tested everywhere. */
  elements: boolean;
  /** It is too old for the widgets: what it must keep are the page's own words. */
  words?: boolean;
}

const firstOf = (...places: string[]): string | undefined => places.find(existsSync);

const chromium = (profile: string): string[] => [
  '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--mute-audio',
  // A test that asks another host fails instead of reaching it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  `--user-data-dir=${profile}`,
  // Old ones end as soon as the page has loaded, unless somebody might still talk to them.
  '--remote-debugging-port=0',
];

/** What Chromium in its time could do not yet: some versions, each in an npm package (MIT). */
const old = (version: number, source: string, {words = false} = {}): Engine => ({
  key: `chromium-${version}`,
  name: `Chromium ${version}`,
  find: () => fromNpm(version, source),
  args: chromium,
  elements: false,
  words,
});

/** Newest first; those that only show the page's own words come last. */
export const ENGINES: readonly Engine[] = [
  {key: 'chromium', name: 'Chromium', find: findBrowser, args: chromium, elements: true},
  {
    key: 'firefox',
    name: 'Firefox',
    find: () => process.env.FIREFOX_PATH ?? fromApt(['firefox-esr'], () => firstOf('/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox')),
    args: (profile) => ['--headless', '--no-remote', '--profile', profile],
    elements: true,
  },
  {
    key: 'webkit',
    name: 'WebKitGTK',
    find: () => fromApt(['webkit2gtk-driver', 'xvfb'], () => (existsSync('/usr/bin/Xvfb') ? firstOf(...['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)) : undefined)),
    args: () => ['--private'],
    env: async () => ({DISPLAY: await display(), WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', NO_AT_BRIDGE: '1'}),
    elements: true,
  },
  {
    key: 'webkit-old',
    name: 'WPE WebKit',
    find: () => fromApt(['cog'], () => firstOf('/usr/bin/cog')),
    args: () => ['--platform=headless'],
    elements: false,
  },
  old(109, '@sparticuz/chromium@109.0.6'),
  old(85, 'chrome-aws-lambda@5.2.0'),
  old(83, 'chrome-aws-lambda@5.0.0', {words: true}),
  old(65, 'chrome-aws-lambda@1.0.0', {words: true}),
];
