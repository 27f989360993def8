import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {insert, newPost, publish} from '../helpers/wordpress/editor.js';
import {ZIP, complaints, skip, text, wordpress} from '../helpers/wordpress/host.js';

/* A real WordPress, from the zip to the reader: an administrator installs, an author who may not post scripts places. */

describe('the plugin in a real WordPress', {skip}, () => {
  const host = wordpress({installed: false});

  it('is uploaded and activated by an administrator in wp-admin', async () => {
    const tab = await host.login('admin');
    await tab.goto(`${host.site.url}/wp-admin/plugin-install.php?tab=upload`);
    await tab.setInputFiles('#pluginzip', ZIP);
    await tab.click('#install-plugin-submit');
    await tab.locator('a', {hasText: 'Activate Plugin'}).click();
    await tab.locator('tr.active[data-plugin="migrasi-aman/migrasi-aman.php"]').waitFor();
    assert.match(host.site.run("echo json_encode(get_option('active_plugins'));"), /migrasi-aman/);
  });

  it('lets an author place a block in the editor, with a country, and a reader gets the whole card from the site itself', async () => {
    const writer = await host.login('author');
    assert.equal(host.site.run("echo user_can(get_user_by('login', 'author'), 'unfiltered_html') ? 'may' : 'may not';"), 'may not');
    await newPost(writer, host.site.url);
    await insert(writer, 'migrasi aman', 'migrasi-aman-hotline-card');
    await writer.locator('aman-hotline-card a[href="tel:08001000"]').waitFor();
    await writer.locator('button[aria-label="Settings"]').click();
    await writer.locator('.block-editor-block-inspector select:has(option[value="malaysia"])').selectOption('malaysia');
    await writer.locator('aman-hotline-card[destination="malaysia"]').waitFor();
    const address = await publish(writer);

    const {tab, errors, foreign, asked} = await host.visit(address);
    await tab.locator('aman-hotline-card a.call[href="tel:+60176688032"]').waitFor();
    await tab.locator('aman-hotline-card .open', {hasText: 'Nomor lain'}).click();
    await tab.locator('aman-hotline-card button.row').nth(4).waitFor();
    await tab.locator('aman-hotline-card .open', {hasText: 'Pilih bahasa'}).click();
    await tab.locator('aman-hotline-card button.row[lang="en"]').click();
    await tab.locator('aman-hotline-card .root[lang="en"]').waitFor();
    await tab.locator('aman-hotline-card .open', {hasText: 'Other numbers'}).waitFor();
    assert.deepEqual(errors, []);
    assert.deepEqual(foreign, []);
    assert.ok(asked.includes('1/hotline-card.js') && asked.includes('data/1/contacts.json') && asked.includes('1/words/en/hotline-card.json'), asked.join());
    assert.ok(!asked.some((each) => each.includes('?') || each.includes('aman.js')), asked.join());
  });

  it('takes a shortcode that an author types, and one script for two tools on a page', async () => {
    const writer = await host.login('author');
    await newPost(writer, host.site.url);
    await insert(writer, 'shortcode', 'shortcode');
    await writer.locator('[data-type="core/shortcode"] textarea').fill('[migrasi_aman widget="recruiter-lookup" heading_level="3"]');
    await insert(writer, 'migrasi aman', 'migrasi-aman-hotline-card');
    const {tab, errors, foreign, asked} = await host.visit(await publish(writer));
    await tab.locator('aman-hotline-card a[part=call]').waitFor();
    await tab.locator('aman-recruiter-lookup input').first().waitFor();
    assert.equal(await tab.locator('aman-recruiter-lookup [aria-level="3"]').count(), 1);
    assert.deepEqual(asked.filter((each) => /^1\/[\w-]+\.js/.test(each)), ['1/aman.js']);
    assert.deepEqual(errors, []);
    assert.deepEqual(foreign, []);
  });

  it('shows number and words without JavaScript, and a page without tools loads nothing of ours', async () => {
    const {tab} = await host.visit(host.publish('[migrasi_aman widget="rights-quiz"]'), {script: false});
    assert.ok(await tab.locator('aman-rights-quiz a[href="tel:08001000"]', {hasText: '0800 1000'}).isVisible());
    const page = (await tab.locator('aman-rights-quiz p:last-child a').getAttribute('href'))!;
    assert.match(await (await fetch(page)).text(), /0800 1000/);
    assert.deepEqual((await host.visit(host.publish('<p>Halo</p>'))).asked, []);
  });

  it('made WordPress note down nothing: no notice, no wrong call', () => assert.deepEqual(complaints(host.site), []));

  it('leaves nothing behind when it is deleted', () => {
    const left = host.site.run(`require_once ABSPATH . 'wp-admin/includes/admin.php'; global $wpdb;
      update_option('migrasi_aman', ['lang' => 'en']);
      deactivate_plugins('migrasi-aman/migrasi-aman.php'); delete_plugins(['migrasi-aman/migrasi-aman.php']);
      foreach (['options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key'] as $table => $column) echo join(',', $wpdb->get_col("select $column from {$wpdb->prefix}$table where $column like '%migrasi%'"));
      echo join(',', $wpdb->get_col(${text("show tables like '%migrasi%'")})), file_exists(WP_PLUGIN_DIR . '/migrasi-aman') ? 'files' : '';`);
    assert.equal(left, '');
  });
});
