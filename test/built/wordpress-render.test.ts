import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {snippet} from '../../scripts/snippet.js';
import {currentContacts} from '../../src/cli/contacts.js';
import {START, valueOf, type Choices} from '../../src/kit/choices.js';
import {callOf, fallbackNow} from '../../src/kit/facts.js';
import {toHtml} from '../../src/kit/markup.js';
import {outputsOf, placementOf} from '../../src/kit/outputs.js';
import {widgetTags} from '../../src/kit/snippet.js';
import {WIDGETS, attributesOf, tagOf} from '../../src/kit/widgets.js';
import {skip, text, wordpress} from '../helpers/wordpress/host.js';

/* What the plugin writes into a page, and what it lets in. */

const SAMPLES = ['', ' MALAYSIA ', 'malaysia\n', '" onmouseover="x', "' autofocus='", '<b>', '0', '007', '3', '3.0', '99', 'no', 'False', 'yes', 'ntt', 'indonesia', 'auto', 'group', 'nikah', 'https://a.example/list.json', 'http://a.example/list.json', '/list.json', '//a.example/x', 'https://me:key@a.example/x', 'https://a.example\\x', 'https://a.example:port/', '/a\\b', '/x@y', 'a\u00a0\n b', '\u2003dark\t', 'https://a.example/a b', 'javascript:alert(1)', 'x'.repeat(60), 'é'.repeat(60), 'x'.repeat(61)];

describe('what the WordPress plugin writes', {skip}, () => {
  const host = wordpress();

  it('is the builder’s own code for every widget, with the language of the words', () => {
    const tags = WIDGETS.map((widget) => snippet(`${host.site.url}/wp-content/plugins/migrasi-aman/assets`, widget).split('</script>')[1].replace(`<${tagOf(widget)}`, `$& lang="id"`));
    const made = host.site.run("foreach (array_keys(MigrasiAman\\table('widgets')['widgets']) as $widget) echo MigrasiAman\\render($widget, []), PHP_EOL;");
    assert.deepEqual(made.trim().split('\n'), tags);
  });

  it('makes of the builder’s shortcodes what the builder’s snippet holds', () => {
    const here = `${host.site.url}/wp-content/plugins/migrasi-aman/assets/`;
    const facts = {version: '', call: callOf(currentContacts()), integrity: {}, fallback: {id: fallbackNow()}};
    const choices: Choices = {...START, widgets: ['hotline-card', 'rights-quiz'], host: 'wordpress-editor', values: {'hotline-card.destination': 'malaysia', 'quick-exit': 'true', 'heading-level': '3', 'rights-quiz.seed': 'OMK “Kupang” & <kelas>'}};
    const codes = outputsOf(choices, facts, here).filter(({kind}) => kind === 'shortcode').map(({text: code}) => code);
    const drawn = host.site.run(`echo do_shortcode(${text(codes.join(''))});`).replaceAll(' lang="id"', '');
    const expected = toHtml(widgetTags(placementOf({...choices, values: {...choices.values, 'rights-quiz.seed': 'OMK “Kupang” & kelas'}}, here), facts));
    assert.equal(drawn, expected);
  });

  it('takes exactly the values that the builder takes', () => {
    const mine = WIDGETS.flatMap((widget) => Object.values(attributesOf(widget)).flatMap((attribute) => SAMPLES.map((sample) => valueOf(attribute, sample) ?? '')));
    const its = host.site.run(`$out = []; foreach (MigrasiAman\\table('widgets')['widgets'] as $attributes) foreach ($attributes as $one) foreach (json_decode(${text(JSON.stringify(SAMPLES))}) as $sample) $out[] = MigrasiAman\\value_of($one, $sample); echo json_encode($out);`);
    assert.deepEqual(JSON.parse(its), mine);
  });

  it('lets no attribute in that is not in the table, and escapes what a writer may choose freely', async () => {
    const evil = '" onmouseover="document.title=1';
    const block = `<!-- wp:migrasi-aman/rights-quiz ${JSON.stringify({seed: evil, onclick: 'x', style: 'x', lang: evil, mode: evil}).replace(/\\"/g, '\\u0022')} /-->`;
    const codes = [`[migrasi_aman widget="rights-quiz" seed='${evil}' onclick="x" style="x" lang='${evil}']`, `[migrasi_aman widget='"><img src=x onerror=alert(1)>' need="danger"]`, `[migrasi_aman widget="recruiter-lookup" registry='https://a.example/"onload="x' sanctions="javascript:alert(1)"]`];
    const {tab} = await host.visit(host.publish([block, ...codes].join('\n\n')), {script: false});
    const found = await tab.locator('aman-rights-quiz, aman-hotline-card, aman-recruiter-lookup').evaluateAll((all) => all.map((each) => [each.localName, ...[...each.attributes].map(({name, value}) => `${name}=${value}`)]));
    assert.deepEqual(found, [
      ['aman-rights-quiz', 'lang=id', `seed=${evil}`],
      ['aman-rights-quiz', 'lang=id', `seed=${evil}`],
      ['aman-hotline-card', 'lang=id', 'need=danger'],
      ['aman-recruiter-lookup', 'lang=id', 'registry=https://a.example/"onload="x'],
    ]);
    assert.equal(await tab.locator('img[onerror]').count(), 0);
  });

  it('keeps the box of a block to what the editor sets: alignment and margins', async () => {
    const {tab} = await host.visit(host.publish('<!-- wp:migrasi-aman/hotline-card {"align":"wide","style":{"spacing":{"margin":{"top":"10px"}}}} /-->'));
    await tab.locator('div.wp-block-migrasi-aman-hotline-card.alignwide aman-hotline-card a[part=call]').waitFor();
    assert.equal(await tab.locator('div.wp-block-migrasi-aman-hotline-card').evaluate((box) => getComputedStyle(box).marginTop), '10px');
  });

  it('follows the settings of the site, which an administrator changes and nobody else', async () => {
    const writer = await host.login('author');
    await writer.goto(`${host.site.url}/wp-admin/options-general.php?page=migrasi-aman`);
    assert.match((await writer.locator('body').textContent())!, /not allowed to access/);
    const address = host.publish('[migrasi_aman widget="hotline-card"]');
    const admin = await host.login('admin');
    await admin.goto(`${host.site.url}/wp-admin/options-general.php?page=migrasi-aman`);
    for (const [name, value] of [['lang', 'en'], ['region', 'indonesia'], ['theme', 'dark']]) await admin.selectOption(`#migrasi-aman-${name}`, value);
    await admin.click('#submit');
    await admin.locator('#setting-error-settings_updated').waitFor();
    const {tab, errors} = await host.visit(address);
    await tab.locator('aman-hotline-card .root[lang="en"]').waitFor();
    const card = tab.locator('aman-hotline-card[region="indonesia"][theme="dark"][lang="en"]');
    assert.equal(await card.locator('> p:first-child').textContent(), 'Need help?');
    assert.deepEqual(errors, []);
    const own = await host.visit(host.publish('[migrasi_aman widget="hotline-card" lang="id" region="ntt" theme="light"]'));
    await own.tab.locator('aman-hotline-card:not([region], [theme]) .root[lang="id"]').waitFor();
  });

  it('stores only known values, whatever a form sends', () => {
    const stored = host.site.run(`require_once ABSPATH . 'wp-admin/includes/admin.php'; MigrasiAman\\register_settings(); update_option('migrasi_aman', ['lang' => '"><script>', 'region' => ['x'], 'theme' => ' DARK ', 'other' => str_repeat('x', 999)]); echo json_encode(get_option('migrasi_aman')); delete_option('migrasi_aman');`);
    assert.equal(stored, '{"theme":"dark"}');
  });

  it('speaks Indonesian in wp-admin where the site does', async () => {
    host.site.run("mkdir(WP_CONTENT_DIR . '/languages'); copy(WP_PLUGIN_DIR . '/migrasi-aman/languages/migrasi-aman-id_ID.mo', WP_CONTENT_DIR . '/languages/id_ID.mo'); update_option('WPLANG', 'id_ID');");
    const admin = await host.login('admin');
    await admin.goto(`${host.site.url}/wp-admin/options-general.php?page=migrasi-aman`);
    await admin.locator('h2', {hasText: 'Cara memasang alat'}).waitFor();
    assert.match(host.site.run("echo json_encode(WP_Block_Type_Registry::get_instance()->get_registered('migrasi-aman/hotline-card')->title);"), /Kartu bantuan/);
  });
});
