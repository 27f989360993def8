import {card, change, escaped, frame, lookup, paragraph, pinned, quiz, script, shortcode, tag, two, without, words, type Mangled} from './tools.js';

/* What editors and their filters do: WordPress, TinyMCE, CKEditor, Joomla, Blogger, builders. */

const self = (code: string): string => code.replace(/<aman-hotline-card>.*<\/aman-hotline-card>/, '<aman-hotline-card />');
/** Source reformatted by hand: a line for each element. */
const lines = card.replace(/></g, '>\n<');

export const editors: Mangled[] = [
  {by: 'WordPress, visual editor: everything becomes text', code: `<p>${escaped(card)}</p>`, finds: ['escaped']},
  {by: 'WordPress, text saved twice', code: `<p>${escaped(escaped(card))}</p>`, finds: ['escaped']},
  {by: 'Gutenberg, paragraph in place of Custom HTML', code: `<!-- wp:paragraph -->${paragraph(card)}<!-- /wp:paragraph -->`, finds: ['escaped']},
  {by: 'Gutenberg, block Code', code: `<pre class="wp-block-code"><code>${escaped(card)}</code></pre>`, finds: ['escaped']},
  {by: 'Gutenberg, block Preformatted', code: `<pre class="wp-block-preformatted">${escaped(lookup)}</pre>`, finds: ['escaped']},
  {by: 'a frame pasted into a paragraph', code: paragraph(frame), finds: ['escaped']},
  {by: 'wpautop, one line', code: `<p>${script}<aman-hotline-card></p>${tag.replace('<aman-hotline-card>', '')}`, finds: ['wrapped']},
  {by: 'wpautop, between lines', code: lines.replace(/^(<script.*)$/m, '<p>$1</p>').replace('<aman-hotline-card>\n', '<aman-hotline-card><br />\n'), finds: ['wrapped']},
  {by: 'wpautop, a paragraph around the whole', code: `<p>${card}</p>`, finds: ['wrapped']},
  {by: 'wpautop, a paragraph around the script alone', code: `<p>${script}</p>\n${tag}`, finds: []},
  {by: 'WordPress, blank lines put in by hand', code: lines.replace(/\n/g, '\n\n'), finds: []},
  {by: 'kses for authors', code: without(card, 'script', 'aman-hotline-card'), finds: ['stripped']},
  {by: 'kses for authors, two widgets', code: without(two, 'script', 'aman-hotline-card', 'aman-rights-quiz'), finds: ['stripped']},
  {by: 'kses and a plugin that drops links with tel:', code: without(card, 'script', 'aman-hotline-card', 'a'), finds: ['stripped']},
  {by: 'a filter that takes scripts only', code: tag, finds: ['scriptLost']},
  {by: 'a filter that takes scripts and leaves two tags', code: without(two, 'script'), finds: ['scriptLost']},
  {by: 'a filter that takes unknown tags only', code: without(card, 'aman-hotline-card'), finds: ['tagLost']},
  {by: 'Gutenberg, a class and an id added', code: card.replace('<aman-hotline-card>', '<aman-hotline-card class="wp-block-html alignwide" id="block-7">'), finds: []},
  {by: 'Gutenberg, values given to switches', code: quiz.replace(' quick-exit', ' quick-exit=""').replace(' defer', ' defer=""'), finds: []},
  {by: 'Gutenberg, lower-cased and spaced values', code: quiz.replace('topic="money"', 'topic=" Money "'), finds: []},
  {by: 'TinyMCE, visual', code: held('type="mce-text/javascript"'), finds: ['held']},
  {by: 'TinyMCE, type mce-no/type', code: held('type="mce-no/type"'), finds: ['held']},
  {by: 'TinyMCE, CDATA in the script', code: card.replace('></script>', '><!-- [CDATA[\n\n// ]]> --></script>'), finds: []},
  {by: 'TinyMCE, empty tag dropped', code: script, finds: ['tagLost']},
  {by: 'TinyMCE, a hard space in the empty tag', code: `${script}<aman-hotline-card>&nbsp;</aman-hotline-card>`, finds: ['empty']},
  {by: 'TinyMCE, data-mce-src beside src', code: card.replace(/src="([^"]*)"/, 'src="$1" data-mce-src="$1"'), finds: []},
  {by: 'TinyMCE, address made relative to the host', code: change(card, 'script', (it) => it.replace('https://migrasi.example/', 'migrasi.example/')), finds: ['placeholder']},
  {by: 'CKEditor, script kept as a protected comment', code: `<!--{cke_protected}${encodeURIComponent(script)}-->${tag}`, finds: ['scriptLost']},
  {by: 'CKEditor, empty tag dropped and the script commented', code: `<!--${card}-->`, finds: ['commented']},
  {by: 'Joomla, filter of editors', code: without(card, 'script', 'aman-hotline-card').replace(/ href="tel:[^"]*"/, ''), finds: ['stripped']},
  {by: 'Joomla, sandbox put on the frame', code: change(frame, 'iframe', (it) => it.replace('>', ' sandbox="">')), finds: ['sandboxed']},
  {by: 'Joomla, frames dropped', code: '<p></p>', finds: ['nothing']},
  {by: 'Blogger, single quotes and entities', code: card.replace(/"/g, "'").replace(' defer', " defer='defer'"), finds: []},
  {by: 'Blogger, own closing of an empty tag', code: self(card), finds: ['selfClosed', 'empty'], draws: true},
  {by: 'Blogger, a template saved as XML', code: card.replace('></script>', '/>'), finds: ['selfClosed']},
  {by: 'Google Sites, code kept in an attribute', code: `<div class="WIdY2d" data-code="${escaped(card).replace(/"/g, '&quot;')}" data-enable-interaction="true"></div>`, finds: ['nothing']},
  {by: 'Wix, code in a frame of its own', code: '<wix-iframe><iframe title="Embedded Content" src="https://site.filesusr.com/html/6d2f_1.html" width="980" height="600"></iframe></wix-iframe>', finds: ['nothing']},
  {by: 'Google Sites, embedded text', code: `<div class="JNdkSc"><span>${escaped(frame)}</span></div>`, finds: ['escaped']},
  {by: 'a template element of a page builder', code: `<template>${card}</template>`, finds: ['nothing']},
  {by: 'a noscript element around it', code: `<noscript>${card}</noscript>`, finds: ['noscript']},
  {by: 'a noscript element around the script', code: `<noscript>${script}</noscript>${tag}`, finds: ['noscript']},
  {by: 'a comment around the script', code: `<!-- ${script} -->${tag}`, finds: ['commented']},
  {by: 'the plugin is not active', code: `<div class="entry"><p>${shortcode.replace(/"/g, '&#8221;')}</p></div>`, finds: ['shortcode']},
  {by: 'words for editors, as the builder gives them', code: words, finds: ['stripped']},
  {by: 'quotes escaped once too often', code: card.replace(/"/g, '\\"'), finds: ['curly']},
  {by: 'quotes as entities inside tags', code: card.replace(/="([^"]*)"/g, '=&quot;$1&quot;'), finds: ['curly']},
  {by: 'integrity kept, crossorigin dropped by a filter', code: pinned.replace(' crossorigin="anonymous"', ''), finds: ['noCors']},
];

function held(type: string): string {
  return card.replace('<script ', `<script ${type} `);
}
