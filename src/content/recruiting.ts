import {msg} from '@lit/localize';

/* What both the lookup and the checklist say of who invites. */

export const noPersonsMaySend = () => msg('Perorangan, termasuk calo, tidak boleh mengirim pekerja ke luar negeri.', {desc: '[critical] Law 18/2017, article 69: an individual may not place workers abroad'});
export const governmentProgramme = () => msg('Program pemerintah', {desc: 'Choice: somebody speaks of a government programme'});
