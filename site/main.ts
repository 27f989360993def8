import {START, fromFragment, toFragment, shownWidgets, type Choices} from '../src/kit/choices.js';
import {marksOf, mayCopy} from '../src/kit/faults.js';
import {outputsOf} from '../src/kit/outputs.js';
import {wordsOf} from '../src/kit/snippet.js';
import type {Widget} from '../src/kit/widgets.js';
import {copyField, copyText} from '../src/ui/clipboard.js';
import {showCheck} from './check.js';
import {copyButton} from './copy-button.js';
import {all, make, one} from './dom.js';
import {fillForm, readForm, showWhatApplies, unfold} from './form.js';
import {showMarks} from './marks.js';
import {showOutputs} from './outputs.js';
import {preview} from './preview.js';
import {drawPicture, savePicture, showCodes} from './share.js';
import type {PageData} from './words.js';

/* What the partner site can do more where scripts run. Its pages are complete without: `src/pages/partner/`. */

const {root, kit} = document.documentElement.dataset;
/** The folder that serves the site, and with it every file that a snippet names. */
const here = new URL(root!, location.href.split(/[?#]/)[0]).href;
const data = JSON.parse(kit!) as PageData & {done?: string; byHand?: string};

function startBuilder(section: HTMLElement): void {
  const form = one<HTMLFormElement>('form', section);
  let choices: Choices = {...START};

  const show = (): void => {
    const marks = marksOf(choices);
    const outputs = outputsOf(choices, data.facts, here);
    showWhatApplies(section, choices);
    showMarks(form, marks, data.words);
    unfold(form);
    showOutputs(one('#outputs', section), outputs, mayCopy(marks), data.words);
    showCodes(one('#codes', section), outputs.filter(({kind}) => kind === 'link'), data.words.code);
    preview(one<HTMLIFrameElement>('#preview', section), choices, data.facts, here);
  };
  const read = (): void => {
    choices = readForm(form);
    history.replaceState(null, '', `#${toFragment(choices) || 'builder'}`);
    show();
  };
  /** A fragment of ours opens the builder with its choices; another one is a place on the page. */
  const open = (): void => {
    if (!/[#&](widgets|host)=/.test(location.hash)) return;
    choices = fromFragment(location.hash);
    fillForm(form, choices);
    show();
    section.scrollIntoView();
  };

  section.hidden = false;
  form.addEventListener('input', read);
  form.addEventListener('submit', (event) => event.preventDefault());
  one<HTMLButtonElement>('#use-colour', form).addEventListener('click', (event) => {
    one<HTMLInputElement>('#f-accent', form).value = (event.target as HTMLButtonElement).value;
    read();
  });
  one('#check', form).addEventListener('click', () => showCheck(section, data));
  one('#keep', form).addEventListener('click', async () => {
    const field = make('input', {value: `${location.href.split('#')[0]}#${toFragment(choices)}`, readOnly: true});
    one('#kept', form).replaceChildren(field);
    if (await copyField(field)) one('#kept', form).textContent = data.words.done;
  });
  one('#picture', form).addEventListener('click', () => {
    for (const widget of shownWidgets(choices)) {
      const address = outputsOf(choices, data.facts, here).find((each) => each.kind === 'link' && each.widget === widget)!;
      savePicture(drawPicture(wordsOf(data.facts, choices.lang, widget), data.facts, address.text), widget);
    }
  });
  one<HTMLAnchorElement>('[data-begin]').hash = 'builder';
  for (const link of all<HTMLAnchorElement>('[data-place]')) {
    link.hidden = false;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      fillForm(form, {...choices, widgets: [link.dataset.place as Widget]});
      read();
      section.scrollIntoView();
    });
  }
  addEventListener('hashchange', open);
  // The other language opens with the same choices.
  one<HTMLAnchorElement>('.other-language')?.addEventListener('click', (event) => ((event.currentTarget as HTMLAnchorElement).hash = location.hash));
  open();
  show();
}

/** Snippets that stand in the page name this very server, and can be copied by a press. */
function startReady(section: HTMLElement): void {
  one<HTMLDetailsElement>('details', section).open = false;
  one('.example', section).hidden = true;
  for (const field of all<HTMLTextAreaElement>('textarea', section)) {
    field.value = field.value.replaceAll(section.dataset.url!, here);
    const {button, said} = copyButton(field, data.words);
    field.after(make('p', {}, button, ' ', said));
  }
}

/** A text as it is read, with its lines. */
const copyStatement = (text: HTMLElement): Promise<boolean> => copyText(text.innerText.trim(), text);

const builder = one('#builder');
if (builder) startBuilder(builder);
const ready = one('#ready');
if (ready) startReady(ready);
// Lines that name the example address name this server.
for (const line of all('[data-url] code, .address')) line.textContent = line.textContent!.replace(new URL(one('[data-url]').dataset.url!).origin, new URL(here).origin);
for (const button of all<HTMLButtonElement>('[data-copies]')) {
  button.hidden = false;
  button.addEventListener('click', async () => (one('[role=status]', button.parentElement!).textContent = (await copyStatement(one(`#${button.dataset.copies} [data-text]`))) ? data.done! : data.byHand!));
}
