import {msg, str} from '@lit/localize';

/* Interface words of the voices: recordings that a partner made in a language without text. */

export const spoken = (language: string) => msg(str`${language} (suara)`, {desc: 'Name of a language of which there are recordings, no text'});
export const recorded = (date: string) => msg(str`Direkam ${date}.`, {desc: 'The day on which the voice was recorded'});
export const play = (size: string) => msg(str`Putar (${size})`, {desc: 'Button that plays a recording; its size, such as 0,2 MB, stands in brackets'});
export const stop = () => msg('Berhenti', {desc: 'Button that stops the recording'});
export const playFailed = () => msg('Rekaman ini tidak bisa diputar. Baca teksnya saja.', {desc: 'A recording could not be played: read its text'});
export const text = () => msg('Baca teksnya', {desc: 'Opens the Indonesian text of a recording'});
export const older = (n: number) => msg(str`${n} rekaman memakai teks lama, jadi tidak diputar.`, {desc: 'So many recordings say a text that has changed since; they are not offered'});
export const voicesFailed = () => msg('Daftar suara tidak bisa dibuka.', {desc: 'The partner’s list of recordings did not load, or is damaged'});
