import type {Damage} from '../../../src/kit/check.js';
import {output} from '../../helpers/kit.js';

/* The builder's own snippets, and what programs do to them. */

/** One snippet after what one program did to it. */
export interface Mangled {
  /** Who does so. */
  by: string;
  code: string;
  /** What the check must find, in its order. */
  finds: Damage[];
  /** Reported as broken, though a page on loopback shows the widget: the harm is elsewhere (a wrong number, another server, a later day). */
  draws?: true;
}

export const card = output('script', {widgets: ['hotline-card']});
export const lookup = output('script', {widgets: ['recruiter-lookup']});
export const two = output('script', {widgets: ['hotline-card', 'rights-quiz']});
export const pinned = output('script', {widgets: ['hotline-card'], pinned: true});
export const quiz = output('script', {widgets: ['rights-quiz'], values: {'rights-quiz.topic': 'money', 'quick-exit': '1'}});
export const frame = output('frame', {widgets: ['hotline-card'], host: 'joomla'});
export const shortcode = output('shortcode', {widgets: ['hotline-card'], host: 'wordpress-editor'});
export const words = output('words', {widgets: ['hotline-card'], host: 'wordpress-editor'});

/** The script alone, and the tag alone. */
export const [script, tag] = card.split(/(?<=<\/script>)/);

/** All of it as text, as a visual editor pastes it. */
export const escaped = (code: string): string => code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** Gutenberg's paragraph leaves `>` and quotes alone. */
export const paragraph = (code: string): string => `<p>${code.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`;
/** Word, WhatsApp and `wptexturize`: every straight quote becomes a curly one. */
export const curled = (code: string): string => code.replace(/="([^"]*)"/g, '=“$1”');
/** Filters take elements away and leave what is inside. */
export const without = (code: string, ...tags: string[]): string => code.replace(new RegExp(`</?(${tags.join('|')})\\b[^>]*>`, 'g'), '');
/** One element's start tag, changed. */
export const change = (code: string, name: string, by: (start: string) => string): string => code.replace(new RegExp(`<${name}\\b[^>]*>`), by);
/** The script's address taken out of `src`, as plugins for speed and consent do. */
export const held = (code: string, type: string, name: string): string => change(code, 'script', (start) => start.replace('src=', `${type} ${name}=`));
