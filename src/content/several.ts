import {msg} from '@lit/localize';

/* Single sentences that stand in more than one place: written once, so that they are translated once. */

export const noPersonsMaySend = () => msg('Perorangan, termasuk calo, tidak boleh mengirim pekerja ke luar negeri.', {desc: '[critical] Law 18/2017, article 69: an individual may not place workers abroad'});
export const governmentProgramme = () => msg('Program pemerintah', {desc: 'Choice: somebody speaks of a government programme'});
export const office = () => msg('Kantor', {desc: 'An office line, not a help line'});
