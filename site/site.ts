// The snippet names this very server, and can be copied by a press or by hand.
const snippet = document.querySelector<HTMLTextAreaElement>('#snippet')!;
const here = new URL('.', location.href).href;
snippet.value = snippet.value.replaceAll('http://localhost:4173/', here);

const copy = document.querySelector<HTMLButtonElement>('#copy')!;
copy.hidden = false;
copy.addEventListener('click', async () => {
  snippet.select();
  const done = document.querySelector('#done')!;
  try {
    await navigator.clipboard.writeText(snippet.value);
    done.textContent = 'Tersalin';
  } catch {
    done.textContent = 'Tekan lama lalu salin';
  }
});
