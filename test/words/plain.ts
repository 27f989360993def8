import {readFileSync} from 'node:fs';

/*
 * Words that a child of the fourth class knows, and the harder ones that the quiz cannot do without, each with the reason.
 * Whoever writes a new sentence asks of each new word: would that child know it, or is there a simpler one?
 */

/** One a line; each was among the 8,000 most frequent words of Indonesian film subtitles (OpenSubtitles 2018) when it was added, or is one of them with "-nya". */
export const PLAIN: ReadonlySet<string> = new Set(readFileSync('test/words/plain-words.txt', 'utf8').trim().split('\n'));

/** Harder or rarer words, by the reason why they stand. */
export const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'names of people in the stories': ['ina', 'lukas', 'marten', 'maria', 'nona', 'yohanes', 'yuliana'],
  'names of places, known in every village from which people leave': ['kalimantan', 'kamboja', 'malaysia', 'sabah', 'tawau'],
  'an office or paper that has this name; "Arti kata" explains the offices': ['bp3mi', 'csv', 'disnaker', 'ijazah', 'imigrasi', 'kabupaten', 'kbri', 'kjri', 'ktp', 'lurah', 'omk', 'pelindungan', 'pt'],
  'the word of the law, which people will meet on their papers': ['berbadan', 'keberangkatan', 'lowongan', 'majikan', 'memberangkatkan', 'memuat', 'migran', 'pelapor', 'penempatan', 'perorangan', 'terendah'],
  'explained on the screen under "Arti kata"': ['perekrut'],
  'custom and faith, in everybody’s mouth here': ['adat', 'beribadah', 'ibadah', 'pinang', 'sirih'],
  'everyday speech of NTT, rare in films': ['berwisata', 'dititip', 'lunas', 'malam-malam', 'menitip', 'pamit', 'salin', 'sawit', 'titip'],
  'a plain root with a common ending, rare in films': ['ajakan', 'ajukan', 'catat', 'dampingi', 'dibacakan', 'dibuatkan', 'dicek', 'dicoret', 'dijanjikan', 'dilepas', 'dimintai', 'dinilai', 'dipinjam', 'dipinjamkan', 'dirahasiakan', 'ditanya', 'ditawari', 'ditolong', 'kenali', 'kurangi', 'lengkapi', 'mendampingi', 'menengahi', 'menjerat', 'paksaan', 'selembar', 'tolak'],
  'what the thing on screen is called': ['kuis', 'tabel'],
};

const known = (word: string): boolean => PLAIN.has(word) || Object.values(EXCEPTIONS).some((words) => words.includes(word));

/** Whether a word may stand: plain, with a reason, or one of these with "-nya". */
export const isPlain = (word: string): boolean => known(word) || known(word.replace(/-?nya$/, ''));
