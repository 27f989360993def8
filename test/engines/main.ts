import {keepAll, type Result} from './promises.js';
import {promiseWidgets} from './widgets.js';
import {promiseWords} from './words.js';

const asked = new URLSearchParams(location.search);
const tell = (what: Result | {ended: true; agent: string}): Promise<unknown> => fetch(asked.get('tell')!, {method: 'POST', body: JSON.stringify(what)});

if (asked.has('words')) promiseWords();
else promiseWidgets();
void keepAll(tell).then(() => tell({ended: true, agent: navigator.userAgent}));
