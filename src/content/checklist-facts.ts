import {msg} from '@lit/localize';
import {noPersonsMaySend} from './recruiting.js';
import {fact} from './statements.js';

/*
 * What the migration checklist states as a fact, each with the ids of its facts in `data/facts.json`. Sources that are
 * weak are worded as uncertain; on cost, penalties, moratorium and the Middle East the words are those of our law memo.
 */

/* Talking first. */
export const familyPermit = fact('dokumen-izin-keluarga', () => msg('Undang-undang meminta surat izin keluarga. Kepala desa atau lurah harus tahu.', {desc: '[critical] Law 18/2017 art. 13 b: a letter of permission of the family, known to the village head'}));
export const permitSpouse = fact('dokumen-izin-keluarga', () => msg('Sudah menikah: surat izin dari suami atau istri.', {desc: 'Whose letter of permission a married person needs'}));
export const permitParents = fact('dokumen-izin-keluarga', () => msg('Belum menikah: surat izin dari orang tua atau wali.', {desc: 'Whose letter of permission an unmarried person needs'}));
export const betelMoney = fact('rf-uang-sirih-pinang', () => msg('Perekrut memberi uang sirih pinang supaya anak dilepas? Itu tanda bahaya.', {desc: '[critical] A recruiter gives the parents betel money so that they let a child go: a danger sign'}));

/* Official news. */
export const officialNews = fact('langkah-1-cari-info', () => msg('Biasanya info lowongan ada di Disnaker, LTSA, atau BP3MI, bukan di calo.', {desc: 'Where vacancies are usually announced: labour office, one-stop service (LTSA), BP3MI; not by brokers'}));
export const avoidOffices = fact('rf-tidak-lewat-disnaker', () => msg('Disuruh menghindari kantor desa, Disnaker, atau imigrasi? Itu tanda bahaya.', {desc: '[critical] Being told to avoid the village office, labour office or immigration: a danger sign'}));
export const countryRule = fact('negara-tujuan-syarat', () => msg('Tidak semua negara boleh menjadi tujuan. Tanya BP3MI tentang negara tujuan Anda.', {desc: 'Law 18/2017 art. 31: not every country may be a destination'}));
export const mayClose = fact('pemerintah-bisa-tutup-negara', () => msg('Pemerintah pusat bisa menutup negara atau jenis kerja tertentu. Tanya BP3MI.', {desc: 'Law 18/2017 art. 32: the central government can close a country or a kind of work'}));

/* Recruiter and vacancy. */
export const whoMay = fact('siapa-boleh-menempatkan', () => msg('Yang boleh mengirim: pemerintah, perusahaan resmi (P3MI), atau perusahaan untuk pekerjanya sendiri.', {desc: '[critical] Law 18/2017 art. 49: who may place workers: government, licensed company (P3MI), or a company its own workers'}));
export const companyMust = fact('p3mi-izin-pemerintah-pusat', () => msg('P3MI harus berbentuk PT dan punya izin pemerintah pusat.', {desc: 'P3MI: the official placement company; it must be a PT with a licence of the central government'}));
export const checkCompany = fact('cek-p3mi', () => msg('Sebelum setuju, cek nama PT di daftar resmi. Atau tanya BP3MI.', {desc: '[critical] Before agreeing, check the company on the official list or ask BP3MI'}));
export const jobOrder = fact('p3mi-wajib-sip2mi', () => msg('P3MI wajib punya SIP2MI, izin mencari pekerja. Di situ tertulis nama negaranya.', {desc: 'Law 18/2017 art. 59: SIP2MI, the permit to recruit, names the country'}));
export const branchOffice = fact('cabang-tanggung-jawab-pusat', () => msg('Kantornya hanya cabang? Kantor pusat tetap bertanggung jawab.', {desc: 'Law 18/2017 art. 53: the head office answers for its branch'}));
export const noPersons = fact('larangan-calo-perseorangan rf-calo-perorangan', noPersonsMaySend);
export const relatives = fact('rf-ajakan-keluarga', () => msg('Keluarga di Malaysia mengajak lewat jalan tidak resmi? Niatnya mungkin baik. Tetap tanda bahaya.', {desc: '[critical] A relative in Malaysia invites by an unofficial way: perhaps well meant, still a danger sign'}));
export const privateAccount = fact('rf-bayar-rekening-pribadi', () => msg('Diminta kirim uang ke rekening pribadi? Itu bisa tanda bahaya. Tanya Disnaker dulu.', {desc: '[critical] Asked to send money to a private account: may be a danger sign; ask the labour office first'}));
export const veryFast = fact('rf-proses-kilat', () => msg('Dijanjikan berangkat dalam satu atau dua minggu? Itu bisa tanda bahaya.', {desc: '[critical] Promised departure within one or two weeks: may be a danger sign'}));
export const highPay = fact('rf-gaji-terlalu-besar', () => msg('Gaji sangat besar, syarat sangat mudah? Itu bisa tanda bahaya.', {desc: '[critical] Very high pay for very easy requirements: may be a danger sign'}));
export const household = fact('penempatan-rumah-tangga-lewat-mitra', () => msg('Kerja di rumah tangga: P3MI wajib lewat mitra resmi di negara tujuan.', {desc: 'For household work the company must use an official partner in the destination country'}));
export const government = fact('skema-g-to-g penempatan-pemerintah-syarat', () => msg('Jalur pemerintah hanya ada dengan perjanjian tertulis antara Indonesia dan pihak di sana.', {desc: 'Placement by the government rests on a written agreement'}));
export const ownContract = fact('perseorangan-boleh-badan-hukum', () => msg('Berangkat sendiri hanya boleh ke majikan berbadan hukum, misalnya perusahaan. Tidak boleh ke rumah tangga.', {desc: '[critical] Law 18/2017 art. 63: going on one’s own contract only to a legal entity, never to a household'}));
export const ownDuty = fact('perseorangan-boleh-badan-hukum', () => msg('Anda wajib lapor ke dinas tenaga kerja dan Perwakilan RI. Risiko soal pekerjaan Anda tanggung sendiri.', {desc: '[critical] On one’s own contract: report to the labour office and the Indonesian mission; the risk is one’s own'}));
export const sailor = fact('pelaut-syarat', () => msg('Pelaut kapal niaga: paling sedikit 18 tahun, cakap, sehat, terdaftar jaminan sosial, surat lengkap.', {desc: 'Requirements for crew of merchant ships: age 18, competence, health, social security, papers'}));
export const sailorOwn = fact('pelaut-mandiri-lapor', () => msg('Pelaut yang berangkat sendiri harus melapor ke Disnaker kabupaten atau LTSA.', {desc: 'A sailor who goes on their own must report to the labour office or LTSA'}));

/* Papers. */
export const idCard = fact('langkah-2-daftar-akun', () => msg('Biasanya nomor KTP (NIK) dipakai untuk mendaftar.', {desc: 'The number of the identity card is usually used to register'}));
export const otherIdentity = fact('rf-identitas-ganti', () => msg('KTP, nama, atau alamat lain dibuatkan di kota lain? Itu tanda bahaya.', {desc: '[critical] Another identity card, name or address made in another town: a danger sign'}));
export const maritalStatus = fact('dokumen-status-kawin', () => msg('Undang-undang meminta surat keterangan status perkawinan.', {desc: 'Law 18/2017 art. 13 a: a letter on marital status'}));
export const marriageBook = fact('dokumen-status-kawin', () => msg('Sudah menikah: tambahkan fotokopi buku nikah.', {desc: 'Married people add a copy of the marriage book'}));
export const certificate = fact('dokumen-sertifikat-kompetensi', () => msg('Bukti bahwa Anda bisa melakukan pekerjaan itu. Undang-undang memintanya.', {desc: 'Law 18/2017 art. 13 c: certificate of competence'}));
export const healthLetter = fact('dokumen-surat-sehat', () => msg('Dari pemeriksaan kesehatan dan psikologi.', {desc: 'Law 18/2017 art. 13 d: the health letter comes from a medical and psychological examination'}));
export const passport = fact('dokumen-paspor', () => msg('Paspor dibuat di kantor imigrasi.', {desc: 'Law 18/2017 art. 13 e: the passport is issued by the immigration office'}));
export const forgedAge = fact('rf-umur-dipalsukan', () => msg('Umur Anda mau dituakan di KTP atau paspor? Itu tanda bahaya.', {desc: '[critical] Somebody wants to make you older on papers: a danger sign'}));
export const workVisa = fact('dokumen-visa-kerja', () => msg('Visa kerja adalah izin masuk dan bekerja, dari negara tujuan.', {desc: '[critical] Law 18/2017 art. 13 f: a work visa allows to enter and to work'}));
export const placementAgreement = fact('dokumen-perjanjian-penempatan perjanjian-penempatan-arti', () => msg('Perjanjian tertulis antara Anda dan yang memberangkatkan: hak dan kewajiban.', {desc: 'The placement agreement: a written contract with the body that places the worker'}));
export const workAgreement = fact('dokumen-perjanjian-kerja perjanjian-kerja-arti', () => msg('Perjanjian tertulis antara Anda dan majikan: syarat kerja, hak, dan kewajiban.', {desc: 'The work agreement: a written contract with the employer'}));
export const seaAgreement = fact('pelaut-pkl', () => msg('Pelaut harus menandatangani Perjanjian Kerja Laut (PKL) sebelum bekerja.', {desc: 'A sailor signs a seafarer’s work agreement (PKL) before working'}));
export const socialSecurity = fact('syarat-jaminan-sosial bpjs-wajib-jkk-jkm', () => msg('Sebelum berangkat Anda harus punya nomor peserta. Ini untuk kecelakaan kerja dan kematian.', {desc: 'Social security number before leaving: for accidents at work and death'}));
export const premium = fact('bpjs-iuran-24-bulan', () => msg('Menurut Permenaker 4/2023: Rp37.500 sebelum bekerja, lalu Rp332.500 untuk kontrak 24 bulan.', {desc: 'Premium for a contract of 24 months, by the regulation of 2023'}));
export const premiumOwn = fact('bpjs-iuran-mandiri', () => msg('Menurut Permenaker 4/2023, berangkat sendiri: Rp332.500 untuk 24 bulan.', {desc: 'Premium of somebody who goes on their own contract, 24 months'}));
export const workerCard = fact('ekpmi-arti', () => msg('Kartu elektronik: bukti bahwa Anda memenuhi syarat dan prosedur.', {desc: 'E-KPMI, the electronic card of migrant workers'}));
export const oldCard = fact('ekpmi-transisi', () => msg('Kartu E-PMI lama berlaku sampai habis. Sudah habis dan masih bekerja? Tanya BP3MI cara daftar E-KPMI.', {desc: 'An old E-PMI card is valid until it expires'}));

/* Training, health, cost. */
export const skill = fact('syarat-kompetensi', () => msg('Anda harus punya keahlian untuk pekerjaan itu.', {desc: 'Law 18/2017 art. 5 b: skill for the job'}));
export const training = fact('langkah-6-latihan-sertifikat', () => msg('Ikut latihan dan ujian sampai punya sertifikat kompetensi.', {desc: 'Training and examination until the certificate'}));
export const health = fact('syarat-sehat', () => msg('Anda harus sehat badan dan sehat jiwa.', {desc: 'Law 18/2017 art. 5 c: healthy in body and mind'}));
export const checkUp = fact('langkah-4-seleksi-kesehatan', () => msg('Biasanya ada seleksi dulu, lalu pemeriksaan kesehatan dan psikologi.', {desc: 'Usually selection comes first, then the examination'}));
export const cost = fact('biaya-pasal-30 biaya-permen-17-2025', () => msg('Undang-undang melarang biaya penempatan. Aturan rinciannya berubah. Minta rincian tertulis dan tanya Disnaker atau BP3MI sebelum membayar.', {desc: '[critical] Cost, in the words of our law memo: the law forbids placement fees, details change; ask for a written list and ask BP3MI before paying'}));
export const debt = fact('rf-utang-dipotong-gaji', () => msg('Perekrut memberi uang dulu, lalu gaji dipotong tanpa perjanjian tertulis? Itu tanda bahaya.', {desc: '[critical] Money first, then deductions from wages without a written contract: a danger sign'}));

/* Registering and signing. */
export const register = fact('cpmi-terdaftar-kabupaten', () => msg('Daftar di dinas tenaga kerja kabupaten atau kota Anda.', {desc: 'Law 18/2017 art. 1 (1): register at the labour office of the regency or city'}));
export const signing = fact('langkah-5-perjanjian-penempatan', () => msg('Biasanya Perjanjian Penempatan ditandatangani di depan petugas Disnaker. Minta salinannya.', {desc: 'The placement agreement is usually signed before an officer; ask for a copy'}));
export const contents = fact('isi-perjanjian-kerja', () => msg('Cek: nama dan alamat majikan, pekerjaan, gaji, jam kerja, cuti, dan lama kontrak.', {desc: 'Law 18/2017 art. 15 (2): what a work agreement must contain'}));
export const signFirst = fact('perjanjian-kerja-dulu-baru-kerja', () => msg('Jangan mulai kerja sebelum Perjanjian Kerja ditandatangani.', {desc: 'Law 18/2017 art. 15 (1): employment starts after the work agreement is signed'}));
export const noContract = fact('rf-tanpa-kontrak', () => msg('Disuruh berangkat tanpa Perjanjian Kerja, atau tanda tangan kertas kosong? Itu tanda bahaya.', {desc: '[critical] Told to sign blank paper or a language one does not understand: a danger sign'}));

/* Before leaving. */
export const orientation = fact('opp-arti', () => msg('OPP adalah pembekalan: hak, kewajiban, dan cara mengatasi masalah.', {desc: 'OPP: orientation before departure'}));
export const orientationCompany = fact('opp-arti', () => msg('Perusahaan wajib mendaftarkan Anda untuk OPP.', {desc: 'The company must register the worker for the orientation'}));
export const insured = fact('langkah-8-bpjs-opp', () => msg('Pastikan Anda terdaftar di BPJS Ketenagakerjaan.', {desc: 'Make sure of the registration at the social security body for workers'}));
export const draftRules = fact('rancangan-permen-tata-cara-2025', () => msg('Aturan langkah-langkah ini bisa berubah. Tanya BP3MI.', {desc: 'A draft regulation of December 2025 may change the steps'}));
export const touristVisa = fact('rf-visa-wisata', () => msg('Disuruh bekerja dengan visa wisata, ziarah, atau umrah? Itu tanda bahaya.', {desc: '[critical] Told to work with a visa for tourists or pilgrims: a danger sign'}));
export const copies = fact('langkah-9-perjanjian-kerja-ekpmi', () => msg('Simpan salinan semua surat. Titip satu salinan pada keluarga.', {desc: 'Keep copies of all papers and leave one with the family'}));
export const nightRoute = fact('rf-lewat-kalimantan', () => msg('Dijanjikan kerja sawit di Kalimantan, lalu dibawa ke Tawau? Itu tanda bahaya.', {desc: '[critical] Taken through Nunukan or Tarakan at night: a danger sign'}));
export const papersHeld = fact('rf-dokumen-ditahan', () => msg('Paspor, KTP, atau ijazah diambil dan tidak dikembalikan? Itu tanda bahaya.', {desc: '[critical] Papers are taken and not given back: a danger sign'}));

/* Abroad and home. */
export const reportIn = fact('kewajiban-lapor-diri', () => msg('Setelah tiba, lapor ke Perwakilan RI. Lapor juga saat pulang.', {desc: 'Law 18/2017 art. 6 (2) d: report to the Indonesian mission on arrival and when going home'}));
export const holdPassport = fact('rf-dokumen-ditahan', () => msg('Saat bekerja Anda berhak memegang paspor sendiri.', {desc: '[critical] Law 18/2017 art. 6 (1) j: the right to hold one’s own travel documents while working'}));
export const extension = fact('perpanjangan-di-perwakilan', () => msg('Kontrak diperpanjang di depan pejabat Perwakilan RI.', {desc: 'Law 18/2017 art. 17: a contract is extended before an official of the mission'}));
export const payThrough = fact('rf-kirim-gaji-ke-calo', () => msg('Gaji diminta lewat rekening perekrut? Itu bisa tanda bahaya.', {desc: '[critical] Wages are to go through the recruiter’s account: may be a danger sign'}));
export const dispute = fact('sengketa-musyawarah', () => msg('Ada masalah dengan yang memberangkatkan? Dinas tenaga kerja bisa membantu.', {desc: 'Law 18/2017 art. 77: the labour office can help in a dispute'}));
export const home = fact('setelah-pulang', () => msg('Setelah pulang Anda berhak dibantu, juga untuk hak yang belum dibayar.', {desc: 'Law 18/2017 art. 24: help after coming home, also with unpaid claims'}));
export const companyHome = fact('p3mi-tanggung-pulang', () => msg('P3MI wajib memulangkan kalau kontrak habis, diberhentikan, celaka kerja, atau sakit tak bisa bekerja.', {desc: 'The company must bring the worker home when the contract ends, after illness or an accident'}));

/* Under eighteen. */
export const adult = fact('syarat-umur-18', () => msg('Umur harus paling sedikit 18 tahun. Beberapa negara minta lebih tua.', {desc: '[critical] Law 18/2017 art. 5 a: at least 18 years; some countries ask for more'}));
export const noMinors = fact('larangan-di-bawah-umur', () => msg('Siapa pun dilarang mengirim anak di bawah 18 tahun.', {desc: '[critical] Law 18/2017 art. 66: nobody may place a person under 18'}));
