import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html, type LitElement} from 'lit';
import {ref} from 'lit/directives/ref.js';
import manifest from '../dist/lib/custom-elements.json' with {type: 'json'};
import {setAssets} from '../src/assets.js';
import {setClock} from '../src/base/clock.js';
import {langTag, switchLanguage, useWords} from '../src/locale.js';
import {resetContacts} from '../src/ui/contacts-store.js';

setCustomElementsManifest(manifest);

let shown = '';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    // A page has one language, one clock and one list of contacts, so each story has a page of its own.
    docs: {story: {inline: false, height: '480px'}},
  },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'id', title: 'Bahasa Indonesia'},
          {value: 'en', title: 'English'},
          {value: 'mkn', title: 'Bahasa Kupang (draft)'},
          {value: 'tet', title: 'Tetun (draft)'},
        ],
      },
    },
    theme: {description: 'Theme', toolbar: {title: 'Theme', icon: 'mirror', dynamicTitle: true, items: ['light', 'dark']}},
    today: {
      description: 'Today',
      toolbar: {
        title: 'Today',
        icon: 'calendar',
        dynamicTitle: true,
        items: [
          {value: '2026-11-24', title: '2026-11-24: fresh'},
          {value: '2027-06-01', title: '2027-06-01: stale'},
          {value: '2028-01-01', title: '2028-01-01: very stale'},
        ],
      },
    },
    width: {description: 'Width', toolbar: {title: 'Width', icon: 'mobile', dynamicTitle: true, items: ['280px', '320px', '1280px']}},
  },
  initialGlobals: {locale: 'id', theme: 'light', today: '2026-11-24', width: '320px'},
  loaders: [
    async ({id, globals: {locale, today}}) => {
      setAssets(new URL('1/', document.baseURI).href);
      setClock(`${today}T02:00:00Z`);
      // Once a story: a change in the toolbar keeps what an open card has fetched.
      if (shown !== id) resetContacts();
      shown = id;
      await useWords('hotline-card');
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
