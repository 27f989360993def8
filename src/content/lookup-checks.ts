import {msg} from '@lit/localize';

/* What is still to be asked, whatever the answer: heading, four questions, and why each matters. */

export const heading = () => msg('Tanya juga empat hal ini', {desc: 'Heading above four questions'});
export const jobOrder = () => msg('Ada SIP2MI untuk negara itu? Boleh saya foto?', {desc: 'Question to the company: is there a recruitment permit (SIP2MI) for that country, may I take a photo'});
export const jobOrderWhy = () => msg('SIP2MI adalah izin mencari pekerja. Di situ tertulis nama negaranya.', {desc: 'Law 18/2017 article 59: SIP2MI is the permit to recruit; it names the destination country'});
export const destination = () => msg('Apakah negara itu sedang dibuka untuk pekerjaan ini?', {desc: 'Question to BP3MI: is that country open for this kind of work at present'});
export const branch = () => msg('Apakah cabangnya di NTT terdaftar di dinas tenaga kerja provinsi?', {desc: 'Question to the labour office: is the branch in NTT registered by the province'});
export const person = () => msg('Apakah orang ini benar dari PT itu?', {desc: 'Question to the head office: is this person really from the company'});
export const personWhy = () => msg('Tanya BP3MI nomor kantor PT itu. Jangan pakai nomor dari perekrut.', {desc: '[critical] Ask BP3MI for the number of the company’s office; do not use the number that the recruiter gave'});
