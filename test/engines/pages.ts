import type {Extra} from '../../scripts/server.js';
import {WIDGETS, tagOf} from '../../src/kit/widgets.js';
import {STRICT, pasted} from '../helpers/host.js';

/* A partner's pages, for the promises of every engine: `/<widget>/<kind>.html`. */

const PARTS = "trusted-types lit-html migrasi-aman 'allow-duplicates'";

const page = (tag: string, script: string): string =>
  `<!doctype html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Paroki</title><script src="/ears.js"></script>${script}<main>${tag}<p id="below">Teks di bawah</p></main></html>`;

export function pages(): Extra {
  const all: Extra = {'/favicon.ico': {status: 204, body: ''}};
  for (const widget of WIDGETS) {
    const {script, tag} = pasted(widget);
    const strict = {'content-security-policy': `${STRICT}; ${PARTS}`};
    all[`/${widget}/plain.html`] = {body: page(tag, script)};
    all[`/${widget}/strict.html`] = {body: page(tag, script), headers: strict};
    all[`/${widget}/dark.html`] = {body: page(tag.replace(`<${tagOf(widget)}`, '$& theme="dark"'), script)};
    // Its script is not there yet: the runner puts it in.
    all[`/${widget}/before.html`] = {body: page(tag, '')};
    all[`/${widget}/all.html`] = {body: page(WIDGETS.map((each) => pasted(each).tag).join(''), script.replace(`${widget}.js`, 'aman.js'))};
  }
  return all;
}
