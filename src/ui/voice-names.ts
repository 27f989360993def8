/** Languages of NTT in their own names, for recordings: those of `content/languages.md`, and what people call them. A test holds the codes against ISO 639-3. */
export const VOICE_NAMES: Readonly<Record<string, string>> = {
  mkn: 'Bahasa Kupang', tet: 'Tetun', aoz: 'Uab Meto', aaz: 'Amarasi', slp: 'Lamaholot', lrt: 'Nagi', lmr: 'Lamalera', ksx: 'Kedang', xbr: 'Kambera', wew: 'Weyewa', kod: 'Kodi', lmy: 'Lamboya',
  wnk: 'Wanukaka', ski: 'Sara Sikka', ljl: 'Lio', end: 'Ende', mqy: 'Manggarai', nxg: 'Ngad’a', nxe: 'Nage', hvn: 'Hawu', twu: 'Termanu', txq: 'Tii', llg: 'Lole', rgu: 'Rikou', bpz: 'Bilba', row: 'Dela-Oenale',
  heg: 'Helong', bfn: 'Bunak', kem: 'Kemak', abz: 'Abui', adn: 'Adang', aol: 'Alor',
};
