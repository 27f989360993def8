import MiniSearch from 'minisearch';
import {offer} from '../engine.js';

let index: MiniSearch;
let names: string[];
offer({
  ready(registry) {
    names = registry.names.split('\n');
    index = new MiniSearch({fields: ['name'], searchOptions: {fuzzy: 0.2, prefix: true}});
    index.addAll(names.map((name, id) => ({id, name})));
  },
  find: (text) => index.search(text).map(({id}) => names[id]),
});
