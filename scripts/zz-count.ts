import {SERIES} from '../src/content/pulpit/series.js';
import {spoken,whatsApp,breaths} from '../src/content/pulpit/compose.js';
import {greetings} from '../src/content/pulpit/frame.js';
import {builtIn} from '../src/generated/contacts.js';
import {countWords} from '../src/data/pulpit.js';
import {setWordLoader,useWords,switchLanguage,CODES} from '../src/locale.js';
import {compile} from '../src/cli/words/compile.js'; import {allSentences} from '../src/cli/words/scan.js'; import {readUnits} from '../src/cli/words/xliff.js';
const c=builtIn.contacts.find(x=>x.id==='kp2mi-hotline')!; const sent=allSentences();
setWordLoader(async code=>compile(code,sent,readUnits(`locales/${code}.xlf`)));await useWords('pages');
for (const code of CODES){await switchLanguage(code);
for (const m of SERIES) { const r=Object.values(greetings).map(g=>{const a={contact:c,phone:c.channels[0],expired:true,greeting:g[0],closing:g[1],local:{role:'Ketua lingkungan',number:'0812 3456 7890'}};
 const t=(l:any)=>countWords(spoken(m,l,a).flatMap(x=>breaths(x,c.channels[0])).join(' ')); return [t('short'),t('long'),whatsApp(m,a,'https://www.keuskupan-contoh.or.id/migrasi-aman/1/pages/id/recruiter-lookup.html').length]});
 console.log(code,m.id,...[0,1,2].map(i=>Math.max(...r.map(x=>x[i]))));}}
