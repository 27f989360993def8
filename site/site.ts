// Each snippet names this very server, and can be copied by a press or by hand.
const here = new URL('.', location.href).href;

for (const section of document.querySelectorAll('section')) {
  const snippet = section.querySelector('textarea')!;
  const copy = section.querySelector<HTMLButtonElement>('.copy')!;
  const done = section.querySelector('.done')!;
  snippet.value = snippet.value.replaceAll('http://localhost:4173/', here);
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    snippet.select();
    try {
      await navigator.clipboard.writeText(snippet.value);
      done.textContent = 'Tersalin';
    } catch {
      done.textContent = 'Tekan lama lalu salin';
    }
  });
}
