import MiniSearch from 'minisearch';
import {foldOf, letters, withoutForm} from '../../../../src/base/company-name.js';
import {offer} from '../engine.js';

const folded = (text: string): string => foldOf(withoutForm(letters(text)).trim());

let index: MiniSearch;
let names: string[];
offer({
  ready(registry) {
    names = registry.names.split('\n');
    index = new MiniSearch({fields: ['name', 'key'], searchOptions: {fuzzy: 0.2, prefix: true}});
    index.addAll(names.map((name, id) => ({id, name, key: folded(name)})));
  },
  find: (text) => index.search({combineWith: 'OR', queries: [text, {queries: [folded(text)], fields: ['key']}]}).map(({id}) => names[id]),
});
