import {HASH} from '../../helpers/kit.js';
import {card, change, curled, escaped, frame, lookup, pinned, quiz, script, tag, two, type Mangled} from './tools.js';

/* What people do: word processors, messengers, halves, doubles, frames drawn by hand, whole pages. */

const withFrame = (by: (start: string) => string): string => change(frame, 'iframe', by);
const resizer = '<script src="https://migrasi.example/1/frame.js" defer></script>';
const filler = '<div class="post"><p>Warta jemaat, <a href="tel:0380123456">(0380) 123456</a>.</p><!-- widget --><img src="/a.jpg" alt=""></div>\n';
/** A page of a parish with scripts, comments and telephone numbers of its own. */
const page = (code: string): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Paroki</title><!--[if lt IE 9]><script src="https://partner.example/html5shiv.js"></script><![endif]--><script>var t = "<script src='x.js'><\\/script>";</script><style>p > a { color: #123 }</style></head><body><noscript><img src="/pixel.gif" alt=""></noscript>${filler.repeat(700)}${code}${filler.repeat(700)}</body></html>`;

export const hands: Mangled[] = [
  {by: 'Word', code: curled(card), finds: ['curly']},
  {by: 'Word, attributes of a switch and a choice too', code: curled(quiz), finds: ['curly']},
  {by: 'WhatsApp, the script alone', code: curled(script) + tag, finds: ['curly']},
  {by: 'wptexturize, as entities', code: card.replace(/="([^"]*)"/g, '=&#8221;$1&#8243;'), finds: ['curly']},
  {by: 'Word, dashes', code: card.replaceAll('aman-hotline-card', 'aman–hotline–card'), finds: ['curly']},
  {by: 'a messenger, curly frame', code: curled(frame), finds: ['curly']},
  {by: 'a hard space between name and attributes', code: card.replace('<script ', '<script\u00a0'), finds: ['scriptLost']},
  {by: 'upper case', code: card.replace(/<(\/?)([a-z-]+)/g, (_, slash, name: string) => `<${slash}${name.toUpperCase()}`).replace('data-lang="id"', 'DATA-LANG="ID"'), finds: []},
  {by: 'lines broken inside tags', code: card.replace(/ (src|data-lang|defer)/g, '\n\t$1'), finds: []},
  {by: 'a line broken inside the address', code: card.replace('/1/hotline', '/1/\nhotline'), finds: []},
  {by: 'values for switches', code: card.replace(' defer', ' defer=""'), finds: []},
  {by: 'data-lang lost', code: card.replace(' data-lang="id"', ''), finds: ['langLost']},
  {by: 'data-lang with spaces and upper case', code: card.replace('data-lang="id"', 'data-lang=" ID "'), finds: []},
  {by: 'data-lang with a region', code: card.replace('data-lang="id"', 'data-lang="id-ID"'), finds: []},
  {by: 'pasted twice', code: card + card, finds: ['twice']},
  {by: 'two snippets of one widget each', code: card + lookup, finds: ['manyScripts']},
  {by: 'two versions', code: card + card.replace('/1/hotline-card.js', '/0.9.0/hotline-card.js'), finds: ['twoVersions', 'oldVersion']},
  {by: 'a fixed version, whole', code: pinned, finds: []},
  {by: 'a fixed version that is old', code: pinned.replace(/\/\d+\.\d+\.\d+\//, '/0.9.0/'), finds: ['oldVersion']},
  {by: 'integrity put on the moving address', code: card.replace(' defer', ` integrity="${HASH}" crossorigin="anonymous" defer`), finds: ['movingIntegrity'], draws: true},
  {by: 'an old number in the words', code: card.replace('08001000', '08001234').replace('0800 1000', '0800 1234'), finds: ['wrongNumber'], draws: true},
  {by: 'the parish adds its own number', code: card.replace('<p><a href="tel:', '<p>Paroki: <a href="tel:0380123456">(0380) 123456</a></p><p><a href="tel:'), finds: []},
  {by: 'words inside deleted', code: `${script}<aman-hotline-card></aman-hotline-card>`, finds: ['empty']},
  {by: 'a field of 300 letters', code: card.slice(0, 300), finds: ['unclosed', 'numberLost'], draws: true},
  {by: 'a field of 60 letters', code: card.slice(0, 60), finds: ['nothing']},
  {by: 'a field that ends after the script begins', code: card.slice(0, card.indexOf('</script>')), finds: ['unclosed']},
  {by: 'the end of the script deleted', code: card.replace('</script>', ''), finds: ['unclosed']},
  {by: 'the end of the tag deleted', code: card.replace('</aman-hotline-card>', ''), finds: ['unclosed'], draws: true},
  {by: 'copied from the middle', code: card.slice(30), finds: ['scriptLost']},
  {by: 'another widget’s script', code: script + lookup.split('</script>')[1], finds: ['otherScript']},
  {by: 'one script for two widgets', code: two.replace('aman.js', 'hotline-card.js'), finds: ['otherScript']},
  {by: 'the example of the documentation', code: card.replaceAll('migrasi.example', 'your-site.example'), finds: ['placeholder']},
  {by: 'tried on the own computer', code: card.replaceAll('https://migrasi.example', 'http://localhost:4173'), finds: ['placeholder']},
  {by: 'a folder of the own disk', code: card.replaceAll('https://migrasi.example', 'file:///C:/migrasi'), finds: ['placeholder']},
  {by: 'the builder’s frame', code: frame, finds: []},
  {by: 'a frame without height', code: withFrame((it) => it.replace(/ height="\d+"/, '')), finds: ['noHeight']},
  {by: 'a frame of height 0', code: withFrame((it) => it.replace(/height="\d+"/, 'height="0"')), finds: ['noHeight']},
  {by: 'a frame of height 100%', code: withFrame((it) => it.replace(/height="\d+"/, 'height="100%"')), finds: ['noHeight']},
  {by: 'a frame whose style has the height', code: withFrame((it) => it.replace(/ height="\d+"/, ' style="border:0;height:600px"')), finds: []},
  {by: 'a frame without height beside 1/frame.js', code: withFrame((it) => it.replace(/ height="\d+"/, '')) + resizer, finds: []},
  {by: 'a frame that may run scripts', code: withFrame((it) => it.replace('>', ' sandbox="allow-scripts">')), finds: ['noDial']},
  {by: 'a frame that may run scripts and open windows', code: withFrame((it) => it.replace('>', ' sandbox="allow-scripts allow-popups">')), finds: []},
  {by: 'a frame without title', code: withFrame((it) => it.replace(/ title="[^"]*"/, '')), finds: ['noTitle']},
  {by: 'a frame closed with a slash', code: frame.replace('></iframe>', '/>'), finds: ['selfClosed'], draws: true},
  {by: 'an unknown value', code: quiz.replace('topic="money"', 'topic="uang"'), finds: ['unknownValue']},
  {by: 'the source of a whole page', code: page(card), finds: []},
  {by: 'the source of a whole page, stripped', code: page(''), finds: ['nothing']},
  {by: 'the source of a page that shows the code, too', code: page(`${card}<textarea readonly>${escaped(card)}</textarea>`), finds: []},
  {by: 'nothing of ours', code: '<p>Selamat datang di paroki kami.</p>', finds: ['nothing']},
  {by: 'nothing at all', code: '', finds: ['nothing']},
  {by: 'a picture', code: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000<\u00ff\ufffd&#0;&#xffffff;', finds: ['nothing']},
];
