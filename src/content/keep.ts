import {msg} from '@lit/localize';

/* What every widget says before it keeps something on a phone, and after it deleted it. */

export const keepWarning = () => msg('Simpan di HP ini? Orang lain yang memakai HP ini bisa melihatnya.', {desc: '[critical] Before keeping: other people who use this phone can see it'});
export const keepYes = () => msg('Ya, simpan', {desc: 'Button under the warning: yes, keep it'});
export const deleteAll = () => msg('Hapus semua', {desc: 'Button that deletes everything that is kept'});
export const deleted = () => msg('Semua sudah dihapus dari HP ini.', {desc: 'After deleting everything'});
