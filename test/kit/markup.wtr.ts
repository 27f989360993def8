import {expect} from '@open-wc/testing';
import {tag, toDom, toHtml} from '../../src/kit/markup.js';

const SAMPLES = [
  [tag('p', {}, tag('strong', {}, 'Butuh bantuan?'), ' & <b> "x" \u00a0 ’')],
  [tag('aman-rights-quiz', {seed: 'a "b" & <c> \'d\' &amp; &copy;', 'quick-exit': true, topic: ''}, tag('p', {}, tag('a', {href: 'tel:08001000'}, '0800 1000')))],
  ['text', tag('iframe', {title: 'Nomor bantuan', width: '100%', hidden: true}), tag('p')],
];

describe('a snippet', () => {
  it('is the same as text and as elements', () => {
    for (const nodes of SAMPLES) {
      const built = document.createElement('div');
      built.append(...toDom(nodes, document));
      const read = new DOMParser().parseFromString(toHtml(nodes), 'text/html').body;
      expect([...read.childNodes].length).to.equal(built.childNodes.length);
      for (const [at, node] of [...read.childNodes].entries()) expect(node.isEqualNode(built.childNodes[at]), toHtml(nodes)).to.equal(true);
    }
  });

  it('runs its script once it is put into a page as elements', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const done = new Promise((resolve) => addEventListener('snippet-ran', resolve, {once: true}));
    place.append(...toDom([tag('script', {src: `data:text/javascript,dispatchEvent(new Event('snippet-ran'))`})], document));
    await done;
    place.remove();
  });
});
