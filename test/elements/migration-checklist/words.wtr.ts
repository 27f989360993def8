import {expect} from '@open-wc/testing';
import * as common from '../../../src/content/common-more.js';
import {common as frame} from '../../../src/content/common.js';
import * as d from '../../../src/content/checklist-destinations.js';
import * as f from '../../../src/content/checklist-facts.js';
import {PAPERS_STEP, planFor} from '../../../src/content/checklist-plan.js';
import {papersFor} from '../../../src/content/checklist-papers.js';
import {questionAt} from '../../../src/content/checklist-questions.js';
import * as w from '../../../src/content/checklist.js';
import * as questions from '../../../src/content/questions.js';
import {basis, expiredRule, oldNews, oldRule, readOn} from '../../../src/content/statements.js';
import {hotline} from '../../../src/content/hotline.js';
import {ORDER, QUESTIONS, WHY, type Answers} from '../../../src/data/answers-checklist.js';
import {asOf, status} from '../../../src/generated/facts.js';
import {bare} from '../../../src/base/ltr.js';
import {longDay} from '../../../src/base/dates.js';
import type {MigrationChecklist} from '../../../src/elements/migration-checklist/migration-checklist.js';
import {all, button, comes, one} from '../../helpers/card.js';
import {answer, makeChecklist, openStep, press, setPaper, steps, textOf} from '../../helpers/checklist.js';

const PLACE = '@@';
/** Words that state no fact, as patterns: where a value stands, anything short may. */
const interfaceWords = (): RegExp[] => {
  const plain = [...Object.values(questions), basis, expiredRule, oldNews, oldRule, readOn, ...Object.values(w), ...Object.values(common), ...Object.values(frame), ...Object.values(hotline), ...Object.values(d.name), ...Object.values(d.heading), d.scamHeading, ...WHY.flatMap((each) => w.why[each]), ...ORDER.flatMap((_, at) => [questionAt(at).ask, ...questionAt(at).answers.map(([, label]) => label)])]
    .filter((each) => typeof each === 'function')
    .map((each) => bare((each as (...values: unknown[]) => string)(PLACE, PLACE)));
  const plans = [planFor({}, (id) => status[id]), ...(['sea', 'own', 'government'] as const).map((scheme) => planFor({scheme}, (id) => status[id]))];
  const advice = plans.flatMap(({steps, papers}) => [...steps.map(({title}) => title()), ...papers.flatMap(({name, lacking, where}) => [name(), lacking(), where()])]);
  const items = [...papersFor({before: 'yes'}), ...papersFor({scheme: 'sea'})].flatMap((paper) => paper.items.flatMap((item) => (typeof item === 'function' ? [item()] : [])));
  return [...new Set([...plain, ...advice, ...items])].map((text) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(PLACE, '.{1,60}')}$`));
};

const statements = (): string[] => [...Object.values(f), ...Object.values(d.about).flat(), d.nurses, d.nttHousehold].flatMap((each) => (typeof each === 'object' && 'say' in each ? [bare(each.say())] : []));

/** Every text on screen, except names, numbers and addresses of contacts, and languages' own names. */
function texts(list: MigrationChecklist): string[] {
  const walker = document.createTreeWalker(list.shadowRoot!, NodeFilter.SHOW_TEXT, (node) =>
    !node.parentElement || node.parentElement.closest('style, .office, .call, .row[lang], bdi') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found = new Set<string>();
  while (walker.nextNode()) {
    // A date or number inside a sentence stands in its own element: the sentence is the parent's whole text.
    const parent = walker.currentNode.parentElement!;
    const text = (parent.querySelector(':scope > bdi') ? parent.textContent! : walker.currentNode.textContent!).trim().replace(/\s+/g, ' ');
    if (text && !/^([\d.]+\.?|:|[·.]|\d\. )$/.test(text)) found.add(text.replace(/^\d\. /, '').replace(/:$/, ''));
  }
  return [...found];
}

describe('every text of the checklist', () => {
  it('is a statement with a fact, or a word of the interface, in every state', async () => {
    const words = interfaceWords();
    const known = new Set(statements());
    const strange = new Set<string>();
    const check = (list: MigrationChecklist) => {
      for (const text of texts(list)) if (!known.has(text) && !words.some((each) => each.test(text)) && !words.some((each) => each.test(`${text}:`))) strange.add(text);
      for (const each of all(list, '.fact > p')) expect(each.parentElement!.dataset.facts, each.textContent!).to.match(/^[a-z0-9- ]+$/);
    };
    const list = await makeChecklist();
    check(list);
    await press(list, 'Jawab beberapa pertanyaan');
    for (let at = 0; at < ORDER.length; at++) {
      check(list);
      await press(list, 'Lewati');
    }
    const answers: Answers[] = ORDER.flatMap((id) => QUESTIONS[id].map((value) => ({[id]: value}) as Answers));
    for (const given of answers) {
      const other = await makeChecklist();
      await press(other, 'Jawab beberapa pertanyaan');
      const [id, value] = Object.entries(given)[0];
      for (let at = 0; at < ORDER.length && one(other, '.answers'); at++) {
        if (ORDER[at] === id) await answer(other, (QUESTIONS[ORDER[at]] as readonly string[]).indexOf(value));
        else await press(other, 'Lewati');
      }
      check(other);
      if (!one(other, '.steps')) continue;
      for (let step = 1; step <= 9; step++) {
        await openStep(other, step);
        check(other);
        await press(other, 'Semua langkah');
      }
      other.parentElement!.remove();
    }
    expect([...strange]).to.deep.equal([]);
  });

  it('opens to its legal basis, its source and its date', async () => {
    const list = await makeChecklist();
    await steps(list);
    await openStep(list, 8);
    const basis = all(list, '.fact details')[0] as HTMLDetailsElement;
    basis.open = true;
    await comes(list, '.fact details a');
    expect(basis.textContent!.replace(/\s+/g, ' ')).to.contain('UU 18/2017 Pasal 13 huruf f').and.match(/Sumber per .*22 November 2017.*peraturan\.info/);
    expect(basis.querySelector('a')!.href).to.equal('https://peraturan.info/uu/2017/18');
  });

  it('says on which day law and sources were read', async () => {
    const list = await makeChecklist();
    expect(bare(textOf(list))).to.contain(`dibaca ${longDay(asOf, 'id')}`);
  });

  it('keeps its ticks when the language changes', async () => {
    const list = await makeChecklist();
    await steps(list);
    await openStep(list, PAPERS_STEP + 1);
    await setPaper(list, 'ktp', 1);
    await press(list, 'Pilih bahasa');
    (await button(list, 'English')).click();
    await comes(list, '.root[lang=en]');
    expect(all(list, '[data-status=done]')).to.have.length(1);
  });
});
