import {card, change, frame, held, script, tag, type Mangled} from './tools.js';

/* What plugins and networks do on the way to the reader: speed, consent, telephone links. */

const blank = 'about:blank';
const lazyFrame = (name: string, src = ''): string => change(frame, 'iframe', (it) => it.replace('src=', `${src && `src="${src}" `}${name}=`));
const retyped = (type: string): string => card.replace('<script ', `<script type="${type}" `);

export const plugins: Mangled[] = [
  {by: 'WP Rocket, delayed script', code: held(card, 'type="rocketlazyloadscript"', 'data-rocket-src'), finds: ['held']},
  {by: 'LiteSpeed, delayed script', code: held(card, 'type="litespeed/javascript"', 'data-src'), finds: ['held']},
  {by: 'Flying Scripts', code: held(card, 'data-type="lazy"', 'data-src'), finds: ['held']},
  {by: 'Perfmatters', code: retyped('pmdelayedscript'), finds: ['held']},
  {by: 'NitroPack', code: held(card, 'type="nitropack/script"', 'nitro-delay-src'), finds: ['held']},
  {by: 'Autoptimize, frame by data-src', code: lazyFrame('data-src'), finds: ['held']},
  {by: 'LiteSpeed, frame by data-lazyloaded', code: lazyFrame('data-lazyloaded="1" data-src', blank), finds: ['held']},
  {by: 'WP Rocket, frame with a copy in noscript', code: `${lazyFrame('data-rocket-lazyload="fitvidscompatible" data-lazy-src', blank)}<noscript>${frame}</noscript>`, finds: ['held']},
  {by: 'a placeholder in srcdoc', code: change(frame, 'iframe', (it) => it.replace('src=', 'srcdoc="" src=')), finds: ['held']},
  {by: 'Cookiebot, blocked script', code: retyped('text/plain" data-cookieconsent="marketing'), finds: ['held']},
  {by: 'Complianz, blocked script', code: held(card, 'type="text/plain" data-service="general" data-category="marketing"', 'data-cmplz-src'), finds: ['held']},
  {by: 'Complianz, blocked frame', code: lazyFrame('data-src-cmplz', blank), finds: ['held']},
  {by: 'Real Cookie Banner', code: held(card, 'consent-required="7" type="application/consent"', 'consent-original-src-_'), finds: ['held']},
  {by: 'iubenda', code: held(card, 'type="text/plain" class="_iub_cs_activate"', 'suppressedsrc'), finds: ['held']},
  {by: 'Cloudflare Rocket Loader', code: `${retyped('c2f4e6a1b3d5f70912345678-text/javascript')}<script src="/cdn-cgi/scripts/7d0fa10a/cloudflare-static/rocket-loader.min.js" data-cf-settings="c2f4e6a1b3d5f70912345678-|49" defer></script>`, finds: ['held']},
  {by: 'a plugin that makes modules of scripts', code: retyped('module'), finds: ['held'], draws: true},
  {by: 'a plugin that keeps scripts for old browsers', code: card.replace(' defer', ' nomodule defer'), finds: ['held']},
  {by: 'an old type of script', code: retyped('application/x-javascript'), finds: []},
  {by: 'a type with a charset', code: retyped('text/javascript; charset=utf-8'), finds: ['held']},
  {by: 'Cloudflare, addresses of the page protected', code: `<p>Hubungi <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="a1b2c3">[email&#160;protected]</a></p>${card}<script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script>`, finds: []},
  {by: 'held once, and running once', code: `${held(script, 'type="rocketlazyloadscript"', 'data-rocket-src')}${card}`, finds: ['twice']},
  {by: 'a version added to addresses', code: card.replace('hotline-card.js', 'hotline-card.js?ver=6.5'), finds: []},
  {by: 'a nonce and an id added', code: card.replace('<script ', '<script nonce="r4nd0m" id="custom-js-js" '), finds: []},
  {by: 'defer made async', code: card.replace(' defer', ' async'), finds: []},
  {by: 'a minifier without quotes', code: card.replace(/="([^"\s]*)"/g, '=$1'), finds: []},
  {by: 'a minifier that drops ends of paragraphs', code: card.replace(/<\/p>/g, ''), finds: []},
  {by: 'Chrome’s own saved page, addresses with http', code: card.replace('https:', 'http:'), finds: ['insecure'], draws: true},
  {by: 'a frame with http', code: frame.replace('https:', 'http:'), finds: ['insecure'], draws: true},
  {by: 'protocol taken from addresses', code: card.replaceAll('https:', ''), finds: []},
  {by: 'telephone plugin, international form', code: card.replace('tel:08001000', 'tel:+628001000'), finds: ['wrongNumber'], draws: true},
  {by: 'telephone plugin, two slashes', code: card.replace('tel:08001000', 'tel://0800-1000'), finds: []},
  {by: 'telephone plugin, hard spaces and hyphens', code: card.replace('0800 1000', '0800&nbsp;1000').replace('tel:08001000', 'tel:0800%C2%A01000'), finds: []},
  {by: 'telephone plugin, tracking number', code: card.replace('0800 1000', '(021) 5099 1234').replace('tel:08001000', 'tel:02150991234'), finds: ['wrongNumber'], draws: true},
  {by: 'telephone plugin, number in the text alone', code: card.replace('0800 1000', '(021) 5099 1234'), finds: ['wrongNumber'], draws: true},
  {by: 'a filter that drops tel:', code: card.replace(/<a href="tel:[^"]*">([^<]*)<\/a>/, '$1'), finds: ['linkLost']},
  {by: 'a plugin that hides numbers from robots', code: card.replace(/<a href="tel:[^"]*">[^<]*<\/a>/, '<img src="/nomor.png" alt="">'), finds: ['numberLost']},
  {by: 'Autoptimize, scripts put together in one file', code: `${tag}<script src="https://partner.example/wp-content/cache/autoptimize/js/autoptimize_1a2b.js" defer></script>`, finds: ['scriptLost']},
];
