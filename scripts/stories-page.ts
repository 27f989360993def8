import {existsSync, readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {axeFaults} from './axe.js';

type Channel = {on(name: string, hear: (told: never) => void): void; off(name: string, hear: unknown): void; emit(name: string, told: object): void};
type Told = {message?: string; title?: string};

/** The integrity of every built file, as the build has it and the Storybook that was made of it; nothing: there is none. */
const integrity = (folder: string): string => (existsSync(`${folder}/1/sri.json`) ? readFileSync(`${folder}/1/sri.json`, 'utf8') : '');
/** Whether a built Storybook shows what stands in `dist/web`: what is found in an older one would say nothing about today's widgets. */
export const isOfThisBuild = (folder: string): boolean => Boolean(integrity(folder)) && integrity(folder) === integrity('dist/web');

/**
 * The ids of all stories of a built Storybook.
 *
 * @throws where there is none, or one of another build.
 */
export function storyIds(folder: string): string[] {
  if (!isOfThisBuild(folder)) throw new Error(`${folder} ${integrity(folder) ? 'was made of another build than dist/web' : 'is not there'}. Run "npm run storybook:build", then the command again.`);
  const {entries} = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {entries: Record<string, {type: string}>};
  return Object.keys(entries).filter((id) => entries[id].type === 'story');
}

/** Those of one widget; `widget` is its tag without `aman-`. */
export const storiesOf = (widget: string, ids: readonly string[]): string[] => ids.filter((id) => id.startsWith(`widgets-${widget}-`));

/** The toolbar of Storybook: language, theme, day and width. */
export type Globals = Partial<Record<'locale' | 'theme' | 'today' | 'width', string>>;

/** What a widget names by data attributes: what it is in, when a number can be reached, what it answers. */
export const KINDS = ['state', 'hours', 'answer'] as const;
export type Kind = (typeof KINDS)[number];

/** What can be seen of a story. */
export interface Look {
  /** The names that stand in `data-state` and so on. */
  names: Record<Kind, string[]>;
  locale: string;
  theme: string;
  text: string;
  /** Width of the story's box, and what sticks out of the widget. */
  width: number;
  out: string[];
}

/**
 * One page in which one story after the other is drawn, as Storybook's own sidebar and toolbar do it: loading the page
 * anew for each story and setting would take most of the time.
 */
export class StoriesPage {
  /** Page errors and requests to other origins, until they are taken. */
  #errors: string[] = [];
  #shown = '';

  constructor(readonly page: Page, readonly url: string) {
    page.on('pageerror', (error) => this.#errors.push(`page error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${url}/`) && !/^(data|blob):/.test(request.url())) this.#errors.push(`request to another origin: ${request.url()}`);
    });
  }

  /** The errors since the last time. */
  taken = (): string[] => this.#errors.splice(0);

  /** Loads the page without any story. axe runs here, so Storybook's own run of it is switched off. */
  async load(): Promise<void> {
    await this.page.goto(`${this.url}/iframe.html?id=none&viewMode=story&globals=a11y.manual:!true`);
    await this.page.waitForFunction(() => '__STORYBOOK_ADDONS_CHANNEL__' in window && /sb-show-(nopreview|errordisplay)/.test(document.body.className));
  }

  /** Draws a story and plays it, anew if it is on screen. */
  show(id: string): Promise<string[]> {
    const name = this.#shown === id ? 'forceRemount' : 'setCurrentStory';
    this.#shown = id;
    return this.#tell(name, {storyId: id, viewMode: 'story'});
  }

  /** Turns switches of the toolbar, while the story stays as it is. */
  set = (globals: Globals): Promise<string[]> => this.#tell('updateGlobals', {globals});

  /** Tells Storybook something, and waits until the story has finished. Gives its errors. */
  #tell(name: string, told: object): Promise<string[]> {
    return this.page.evaluate(
      ({name, told, id}) =>
        new Promise<string[]>((done) => {
          const channel = (window as unknown as {__STORYBOOK_ADDONS_CHANNEL__: Channel}).__STORYBOOK_ADDONS_CHANNEL__;
          const errors: string[] = [];
          const bad = ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing', 'unhandledErrorsWhilePlaying'].map(
            (event) => [event, (it: Told | Told[]) => errors.push(...[it].flat().map((each) => `${event}: ${(each.message ?? each.title ?? String(each)).split('\n')[0]}`))] as const,
          );
          const end = () => {
            clearTimeout(late);
            channel.off('storyFinished', finished);
            for (const [event, hear] of bad) channel.off(event, hear);
            done(errors);
          };
          const finished = (it: {storyId: string}) => it.storyId === id && end();
          const late = setTimeout(() => (errors.push('did not finish within 30 s'), end()), 30_000);
          channel.on('storyFinished', finished as never);
          for (const [event, hear] of bad) channel.on(event, hear as never);
          channel.emit(name, told);
        }),
      {name, told, id: this.#shown},
    );
  }

  /** What the story looks like now. */
  look(): Promise<Look> {
    return this.page.evaluate((kinds) => {
      const box = document.querySelector('#storybook-root div:has(> aman-hotline-card, > aman-recruiter-lookup, > aman-migration-checklist, > aman-rights-quiz, > aman-pulpit-message)')!;
      const inside = box.firstElementChild!.shadowRoot!;
      const root = inside.querySelector<HTMLElement>('.root')!;
      const card = root.querySelector('.card')!;
      const edge = card.getBoundingClientRect().right - card.clientLeft - parseFloat(getComputedStyle(card).paddingInlineEnd) + 0.5;
      return {
        names: Object.fromEntries(kinds.map((kind) => [kind, [...inside.querySelectorAll<HTMLElement>(`[data-${kind}]`)].flatMap((it) => it.dataset[kind]!.split(' '))])) as Look['names'],
        locale: root.lang,
        theme: root.dataset.theme!,
        text: root.textContent!,
        width: box.getBoundingClientRect().width,
        // A widget hides what is too wide for it, so that its own width says nothing: all but the band keeps to its padding.
        out: [...card.querySelectorAll(':not(.band)')].filter((it) => it.getBoundingClientRect().right > edge).map((it) => `${it.localName}.${it.classList}`),
      };
    }, KINDS);
  }

  /** Everything that is wrong with the story as it stands. */
  async faults(look: Look): Promise<string[]> {
    const axe = await axeFaults(this.page, '#storybook-root');
    return [...this.taken(), ...axe.map((each) => `axe ${each}`), ...look.out.map((each) => `sticks out: ${each}`)];
  }
}
