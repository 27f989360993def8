import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Download, Page} from 'playwright-core';
import {call, host, page} from '../helpers/host.js';

/* The builder as somebody uses it who has never seen it: at 360 px, by what stands on the screen. */

const {open} = host({});
const chief = (tab: Page) => tab.locator('#outputs textarea').first();

describe('the builder', () => {
  it('begins with the card, and follows every choice in code, preview and address', async () => {
    const {tab} = await open('/', 360);
    assert.match(await chief(tab).inputValue(), /hotline-card\.js/);
    await tab.getByLabel('Kuis hak').first().check();
    assert.match(await chief(tab).inputValue(), /rights-quiz\.js.*<aman-rights-quiz>/);
    await tab.frameLocator('#preview').locator('aman-rights-quiz [data-state]').first().waitFor();
    await tab.getByLabel('Kartu bantuan').first().check();
    assert.match(await chief(tab).inputValue(), /\/1\/aman\.js".*<aman-hotline-card>.*<aman-rights-quiz>/);
    assert.match(tab.url(), /#widgets=hotline-card\.rights-quiz/);
    await tab.reload();
    assert.ok(await tab.getByLabel('Kuis hak').first().isChecked(), 'a colleague who opens the address has the same choices');
  });

  it('previews at 320 px what a reader will see, in the language and colours chosen', async () => {
    const {tab} = await open('/#widgets=hotline-card&lang=en&theme=dark', 1280);
    const preview = tab.frameLocator('#preview');
    await preview.locator('aman-hotline-card [data-theme=dark]').getByText('Call now').waitFor();
    assert.equal((await tab.locator('#preview').boundingBox())!.width, 320);
  });

  it('measures the contrast of a colour, and offers one that can be read', async () => {
    const {tab} = await open('/', 360);
    await tab.getByText('Pilihan lain').click();
    await tab.getByLabel('Warna utama').fill('ff8800');
    await tab.getByText('Kontras 2,3 banding 1. Sulit dibaca').waitFor();
    assert.match(await chief(tab).inputValue(), /--aman-color-accent:#ff8800/, 'a warning stops nobody');
    await tab.locator('#use-colour').click();
    await tab.getByText(/✓ Kontras 4,[5-9] banding 1\. Mudah dibaca/).waitFor();
  });

  it('stops at what would break the embed, and only there', async () => {
    const {tab} = await open('/#widgets=recruiter-lookup', 360);
    await tab.getByText('Pilihan lain').click();
    await tab.getByLabel('Daftar PT sendiri').fill('daftar kami');
    await tab.getByText('✗ Alamat harus mulai dengan https://').waitFor();
    assert.ok(await tab.locator('#outputs button').first().isDisabled());
    await tab.getByLabel('Daftar PT sendiri').fill('https://kantor.example/daftar.json');
    assert.ok(await tab.locator('#outputs button').first().isEnabled());
    assert.match(await chief(tab).inputValue(), /registry="https:\/\/kantor\.example\/daftar\.json"/);
  });

  it('fixes a version with its hash, and says what that costs', async () => {
    const {tab} = await open('/#host=blogger&pinned=1', 360);
    assert.match(await chief(tab).inputValue(), /\/1\.0\.0\/hotline-card\.js" data-lang="id" integrity="sha384-[\w+/=]{64}" crossorigin="anonymous" defer/);
    assert.ok(await tab.getByText('Nomor yang salah tidak bisa kami tarik dari versi terkunci.').isVisible());
  });

  it('copies without permission for the clipboard, or marks the text for a finger', async () => {
    const {tab} = await open('/', 360, (it) => it.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
      document.execCommand = () => false;
    }));
    await tab.locator('#outputs button').first().click();
    await tab.getByText('Sudah ditandai. Tekan lama, lalu pilih Salin.').waitFor();
    const marked = await chief(tab).evaluate((field: HTMLTextAreaElement) => [document.activeElement === field, field.value.slice(field.selectionStart, field.selectionEnd)]);
    assert.deepEqual(marked, [true, await chief(tab).inputValue()]);
  });

  it('says what a website did to the code, and sends nothing', async () => {
    const {tab, asked, foreign} = await open('/', 360);
    const whole = await chief(tab).inputValue();
    const sent: string[] = [];
    tab.on('request', (request) => request.postData() !== null && sent.push(request.url()));
    for (const [code, says] of [[whole.replace(/<script.*?<\/script>/, ''), 'Baris script hilang'], [whole.replace(/</g, '&lt;'), 'Kode menjadi tulisan biasa'], ['Halo', 'Kami tidak menemukan kode kami'], ['', 'Tempel dulu kodenya']]) {
      await tab.locator('#paste').fill(code);
      await tab.getByRole('button', {name: 'Periksa kode'}).click();
      await tab.locator('#result').getByText(says).waitFor();
    }
    assert.deepEqual([sent, foreign, asked.filter((path) => !/^\/[\w./-]*$/.test(path))], [[], [], []]);
  });

  it('makes a picture and a QR code for those who have no website', async () => {
    const {tab} = await open('/#host=messages', 360);
    await tab.locator('#codes svg path').waitFor({state: 'attached'});
    const [file] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('button', {name: 'Unduh gambar'}).click()]);
    assert.equal(file.suggestedFilename(), 'hotline-card.png');
    assert.match(await chief(tab).inputValue(), /0800 1000\n.*\/1\/pages\/id\/hotline-card\.html$/);
  });
});

describe('the picture to send', () => {
  it('keeps the sentences clear of the number, whatever the widget', async () => {
    const {tab} = await open('/#host=messages&widgets=hotline-card.recruiter-lookup.migration-checklist.rights-quiz.pulpit-message', 360);
    const files: Download[] = [];
    tab.on('download', (file) => files.push(file));
    await tab.getByRole('button', {name: 'Unduh gambar'}).click();
    while (files.length < 5) await tab.waitForEvent('download');
    for (const file of files) {
      const picture = `data:image/png;base64,${readFileSync((await file.path())!).toString('base64')}`;
      // How many points of two bands are not the ground: above the number nothing stands, and the number does.
      const [above, number] = await tab.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        const brush = Object.assign(document.createElement('canvas'), {width: 1080, height: 1080}).getContext('2d')!;
        brush.drawImage(image, 0, 0);
        return [[655, 20], [720, 60]].map(([top, high]) => brush.getImageData(0, top, 1080, high).data.filter((value, at) => at % 4 === 2 && value < 0xd0).length);
      }, picture);
      assert.equal(above, 0, file.suggestedFilename());
      assert.ok(number > 1000, file.suggestedFilename());
    }
  });
});

describe('what the builder gives', () => {
  it('works on the page where it is pasted, for each host that takes code', async () => {
    for (const where of ['wordpress-admin', 'blogger', 'code', 'office']) {
      const {tab} = await open(`/#host=${where}&widgets=hotline-card`, 360);
      const code = await chief(tab).inputValue();
      const pasted = await open('/1/sri.json', 360, (it) => it.route('**/sri.json', (route) => route.fulfill({contentType: 'text/html', body: page('', code)})));
      await call(pasted.tab).waitFor();
      assert.deepEqual(pasted.errors, [], where);
    }
  });
});
