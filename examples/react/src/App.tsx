import {useEffect, useState} from 'react';
import type {Region} from 'migrasi-aman';

const base = import.meta.env.VITE_AMAN_BASE;

export function App() {
  const [region, setRegion] = useState<Region>('ntt');
  const [shown, setShown] = useState(true);
  const [count, setCount] = useState(0);

  // On the document: React 19 leaves out `onaman-contact` of a tag that a server has written (react/react#35446).
  useEffect(() => {
    const heard = () => setCount((before) => before + 1);
    document.addEventListener('aman-contact', heard);
    return () => document.removeEventListener('aman-contact', heard);
  }, []);

  return (
    <main>
      <h1>Bantuan pekerja migran</h1>
      <p>
        <button onClick={() => setRegion('indonesia')}>Nomor nasional</button> <button onClick={() => setRegion('ntt')}>Nomor untuk NTT</button>{' '}
        <button onClick={() => setShown(!shown)}>{shown ? 'Tutup' : 'Buka'}</button>
      </p>
      {shown && (
        <aman-hotline-card region={region}>
          <p><strong>Butuh bantuan?</strong></p>
          <p>Mau kerja ke luar negeri? Tanya dulu sebelum memberi uang atau surat asli.</p>
          <p>Telepon gratis dari Indonesia, buka 24 jam. Sebagian operator bisa menagih pulsa.</p>
          <p><a href="tel:08001000">0800 1000</a></p>
          <p><a href={`${base}/1/pages/id/hotline-card.html`}>Semua nomor bantuan dan yang bisa Anda katakan</a></p>
        </aman-hotline-card>
      )}
      <p id="below">Ditekan di halaman ini: <output>{count}</output></p>
    </main>
  );
}
