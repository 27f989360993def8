import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html, type LitElement} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {setAssets} from '../src/assets.js';
import {setClock} from '../src/base/clock.js';
import {forgetLists} from '../src/elements/recruiter-lookup/lists.js';
import {langTag} from '../src/languages.js';
import {switchLanguage, useWords} from '../src/locale.js';
import {resetContacts} from '../src/ui/contacts-store.js';
import {DAYS} from '../stories/days.js';
import {PSEUDO, knowPseudo} from '../stories/pseudo.js';
import {answerWith} from './data-file.js';
import {publicManifest} from './manifest.js';

setCustomElementsManifest(publicManifest);

let shown = '';

/** One switch of the toolbar. */
const choice = (title: string, icon: 'globe' | 'mirror' | 'calendar' | 'mobile', items: Record<string, string>) => ({
  description: title,
  toolbar: {title, icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({value, title}))},
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    // A page has one language, one clock and one set of data, so each story has a page of its own.
    docs: {story: {inline: false, height: '480px'}},
  },
  globalTypes: {
    locale: choice('Language', 'globe', {id: 'Bahasa Indonesia', en: 'English', mkn: 'Bahasa Kupang (draft)', tet: 'Tetun (draft)', [PSEUDO]: 'Pseudo (longer, marked)'}),
    theme: choice('Theme', 'mirror', {light: 'light', dark: 'dark', auto: 'auto'}),
    today: choice('Today', 'calendar', {
      [DAYS.tuesday]: `${DAYS.tuesday}: fresh, a Tuesday`,
      [DAYS.sunday]: `${DAYS.sunday}: a Sunday`,
      [DAYS.stale]: `${DAYS.stale}: stale`,
      [DAYS.veryStale]: `${DAYS.veryStale}: very stale`,
      [DAYS.wrong]: `${DAYS.wrong}: the clock is wrong`,
    }),
    width: choice('Width', 'mobile', {'280px': '280 px', '320px': '320 px', '1280px': '1280 px'}),
  },
  initialGlobals: {locale: 'id', theme: 'light', today: DAYS.tuesday, width: '320px'},
  loaders: [
    async ({id, parameters, globals: {locale, today}}) => {
      setAssets(new URL('1/', document.baseURI).href);
      knowPseudo(locale);
      setClock(`${today}T02:00:00Z`);
      // Once a story: a change in the toolbar keeps what an open card has fetched.
      if (shown !== id) {
        answerWith(parameters.dataFiles);
        resetContacts();
        forgetLists();
      }
      shown = id;
      for (const widget of ['hotline-card', 'recruiter-lookup', 'migration-checklist', 'rights-quiz', 'pulpit-message']) await useWords(widget);
      await switchLanguage(locale);
      return {};
    },
  ],
  decorators: [
    (story, {globals: {locale, theme, width}}) => {
      document.documentElement.lang = langTag(locale);
      document.body.style.background = theme === 'dark' ? '#111' : '#fff';
      const sized = (box?: Element) => {
        if (!box) return;
        (box as HTMLElement).style.inlineSize = width;
        // Widgets do not watch the toolbar: they are asked to draw themselves again, and stay open.
        queueMicrotask(() => box.querySelectorAll<LitElement>(':scope > *').forEach((widget) => widget.requestUpdate?.()));
      };
      return html`<div ${ref(sized)}>${story()}</div>`;
    },
  ],
};

export default preview;
