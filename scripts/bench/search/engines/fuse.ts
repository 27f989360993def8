import Fuse from 'fuse.js';
import {offer} from '../engine.js';

let index: Fuse<string>;
offer({
  ready(registry) {
    index = new Fuse(registry.names.split('\n'));
  },
  find: (text) => index.search(text).map(({item}) => item),
});
