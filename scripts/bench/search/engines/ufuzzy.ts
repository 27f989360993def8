import UFuzzy from '@leeoniya/ufuzzy';
import {offer} from '../engine.js';

// Its own setting for a wrong letter in each word; without it, no typo is found at all.
const search = new UFuzzy({intraMode: 1});
let names: string[];
offer({
  ready(registry) {
    names = registry.names.split('\n');
  },
  find(text) {
    const [found, info, order] = search.search(names, text);
    return info && order ? order.map((at) => names[info.idx[at]]) : (found ?? []).map((at) => names[at]);
  },
});
