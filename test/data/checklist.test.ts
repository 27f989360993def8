import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {currentDestinations, currentFacts, publicFacts} from '../../src/cli/facts.js';
import * as d from '../../src/content/checklist-destinations.js';
import * as f from '../../src/content/checklist-facts.js';
import {expiredRule, idsOf, saidToday, sourceOf, type Statement} from '../../src/content/statements.js';
import {PAPERS_STEP, abroad, minor, planFor, type Plan} from '../../src/content/checklist-plan.js';
import type {Item} from '../../src/content/checklist-papers.js';
import * as w from '../../src/content/checklist.js';
import {ORDER, QUESTIONS, type Answers} from '../../src/data/answers-checklist.js';
import {DESTINATIONS} from '../../src/data/destinations.js';
import {factAge, isFacts} from '../../src/data/facts.js';
import {bare} from '../../src/base/ltr.js';
import {asOf, changing, status} from '../../src/generated/facts.js';

const facts = new Map(currentFacts().facts.map((each) => [each.id, each]));
const isStatement = (item: unknown): item is Statement => typeof item === 'object' && item !== null && 'facts' in item;
const STATEMENTS: Statement[] = [...Object.values(f), ...Object.values(d.about).flat(), d.nurses, d.nttHousehold].filter(isStatement);
const plan = (answers: Answers): Plan => planFor(answers, (id) => status[id]);
const text = (item: Item): string => (typeof item === 'function' ? item() : item.say());
/** Everything that a reader with these answers can be shown. */
const shown = (answers: Answers): string[] => {
  const {screen, notices, steps, papers} = plan(answers);
  if (screen !== 'steps') return (screen === 'minor' ? minor : abroad(answers)).items.map(text);
  return [...notices.flatMap(({heading, items}) => [heading(), ...items.map(text)]), ...steps.flatMap(({items}) => items.map(text)), ...papers.flatMap(({name, items, lacking}) => [name(), ...items.map(text), lacking()])];
};
const step = (answers: Answers, at: number): string[] => plan(answers).steps[at].items.map(text);
const later = (days: number): string => new Date(Date.parse(asOf) + days * 864e5).toISOString().slice(0, 10);

describe('every statement of the checklist', () => {
  it('rests on facts of our file, with citation, source and address', () => {
    assert.ok(STATEMENTS.length > 60);
    for (const each of STATEMENTS) for (const id of idsOf(each)) assert.ok(facts.has(id), `${each.say()}: ${id}`);
    assert.ok(isFacts(publicFacts(currentFacts())));
  });
  it('uses no fact of low confidence', () => {
    for (const {confidence} of facts.values()) assert.notEqual(confidence, 'low');
  });
  it('is worded as uncertain where its only sources are weak', () => {
    for (const each of STATEMENTS.filter((one) => idsOf(one).every((id) => facts.get(id)!.confidence === 'medium')))
      assert.match(each.say(), /Biasanya|bisa|Menurut|[Tt]anya|Anggap|Dulu|Mungkin|tercatat/, each.say());
  });
  it('says that it may have changed, or whom to ask, once its rule is old', () => {
    for (const days of [0, 100, 200, 400, 900])
      for (const each of STATEMENTS) {
        const {line, old} = saidToday(each, later(days));
        const ages = idsOf(each).map((id) => factAge(changing[id], asOf, later(days)));
        if (ages.some((age) => age === 'notice' || age === 'expired')) assert.match(`${line()} ${old?.() ?? ''}`, /BP3MI/, each.say());
        if (each.rule && ages.includes('expired')) assert.equal(line(), expiredRule());
      }
  });
  it('keeps a warning however old, and drops a figure', () => {
    assert.equal(saidToday(d.about['middle-east'][0], later(2_000 / 2)).line(), 'Anggap masih ditutup untuk pekerja rumah tangga.');
    assert.equal(saidToday(d.about['hong-kong'][0], later(0)).line(), expiredRule());
  });
  it('says nothing about age where the phone’s clock cannot be right', () => assert.equal(saidToday(d.about.malaysia[0], '2020-01-01').old, undefined));
  it('never says safe, guaranteed, fraud or illegal, and makes nobody ready', () => {
    for (const each of STATEMENTS) assert.doesNotMatch(each.say(), /\baman\b|dijamin|penipuan|ilegal|siap berangkat/i);
  });
});

describe('what our law memo asks of the words', () => {
  it('cost: neither "all is free" nor "may be charged"', () => {
    const all = STATEMENTS.map((each) => each.say()).join('\n');
    assert.match(f.cost.say(), /melarang biaya penempatan\. Aturan rinciannya berubah\. Minta rincian tertulis dan tanya Disnaker atau BP3MI sebelum membayar/);
    assert.doesNotMatch(all, /semua gratis|boleh ditagih|dilarang bekerja ke luar negeri/i);
  });
  it('penalties: no fines, no minimum', () => assert.doesNotMatch(STATEMENTS.map((each) => each.say()).join('\n'), /denda|pidana|penjara/i));
  it('moratorium: NTT restricts household work, ask the labour office', () => assert.match(d.nttHousehold.say(), /NTT membatasi kerja rumah tangga.*Tanyakan ke Disnaker/));
  it('LTSA: ask first whether it is open', () => assert.match(w.askOpen(), /tanya dulu apakah buka/));
});

describe('destinations', () => {
  it('each have a state, and a notice with the right heading where they are not open', () => {
    assert.deepEqual(Object.keys(currentDestinations()).sort(), [...DESTINATIONS].sort());
    for (const destination of DESTINATIONS) {
      const [notice] = plan({destination}).notices;
      if (status[destination] === 'open' || destination === 'scam') continue;
      assert.equal(notice.heading(), d.heading[status[destination] as 'closed']());
      assert.equal(notice.of!(), d.name[destination]());
    }
  });
  it('of online scams warn, whatever the country is called, and so does office work elsewhere', () => {
    assert.match(shown({destination: 'scam'}).join(), /^Tanda bahaya.*dipaksa menipu/);
    assert.match(shown({destination: 'malaysia', work: 'office'})[1], /dipaksa menipu/);
  });
});

describe('answers', () => {
  it('can all be skipped or unknown, and then show the same', () => {
    for (const id of ORDER) assert.deepEqual(shown({[id]: 'unknown'} as Answers), shown({}), id);
  });
  it('never make a step or the list of papers empty', () => {
    for (const id of ORDER)
      for (const value of QUESTIONS[id]) {
        const {steps, papers} = plan({[id]: value} as Answers);
        assert.ok(steps.length === 9 && steps.every(({items}) => items.length > 0) && papers.length >= 13, `${id} ${value}`);
        assert.equal(new Set(papers.map((each) => each.id)).size, papers.length);
      }
  });
});

describe('ten people', () => {
  it('a girl of 17 pressed by an uncle: not yet, whom to tell, no steps', () => {
    assert.equal(plan({age: 'no', destination: 'malaysia'}).screen, 'minor');
    assert.match(shown({age: 'no'}).join(), /paling sedikit 18.*dilarang mengirim.*Ada yang memaksa\? Ceritakan kepada guru.*dituakan/s);
  });
  it('a mother whose son left at night: ring now, above everything', () => {
    assert.equal(plan({trouble: 'left', destination: 'malaysia'}).notices[0].heading(), w.nightParents());
    assert.equal(step({trouble: 'left'}, 0)[0], w.nightParents());
  });
  it('a plantation worker going again with an old passport: passport and card come first', () => {
    const {papers} = plan({destination: 'malaysia', work: 'plantation', before: 'yes', scheme: 'company'});
    assert.deepEqual(papers.slice(0, 2).map(({id}) => id), ['passport', 'card']);
    assert.match(papers[0].items.map(text).join(), /Lihat tanggal habisnya/);
  });
  it('a nurse for Japan: training centre, skill, no household rules', () => {
    const all = shown({destination: 'japan', work: 'nurse', scheme: 'government'}).join();
    assert.match(all, /LPK melatih.*Jalur pemerintah/s);
    assert.doesNotMatch(all, /rumah tangga: P3MI/);
  });
  it('somebody already in Sabah without papers: no blame, help, no steps', () => {
    const all = shown({place: 'unpapered', destination: 'malaysia'}).join(' ');
    assert.match(all, /Anda tetap boleh minta tolong.*Telepon nomor ini dari luar negeri/);
    assert.doesNotMatch(all, /salah jalan|melanggar/);
  });
  it('a household worker for Saudi Arabia: closed, and NTT restricts it', () => assert.match(shown({destination: 'middle-east', work: 'household'}).join(), /ditutup,Anggap masih ditutup.*NTT membatasi/));
  it('a nurse for Saudi Arabia is not told that nurses are shut out', () => {
    const [notice] = plan({destination: 'middle-east', work: 'nurse'}).notices;
    assert.deepEqual([notice.heading(), saidToday(notice.items[0] as Statement, later(0)).line()], [d.heading.restricted(), d.nurses.say()]);
  });
  it('a household worker with an own contract: that way is not open', () => assert.match(shown({work: 'household', scheme: 'own'}).slice(0, 6).join(), /Tidak boleh ke rumah tangga/));
  it('a fisherman: the papers of the sea, and that fishing boats have other rules', () => {
    const answers: Answers = {work: 'ship', scheme: 'sea'};
    assert.ok(plan(answers).papers.some(({id}) => id === 'sea-work') && !plan(answers).papers.some(({id}) => id === 'work'));
    assert.match(step(answers, 2).join(), /kapal ikan\? Tanya Disnaker/);
  });
  it('somebody with no money and papers from another province: what is free, and the danger sign', () => {
    assert.match(step({trouble: 'money'}, PAPERS_STEP)[0], /mana yang gratis/);
    assert.match(step({trouble: 'elsewhere'}, PAPERS_STEP).join(), /dibuatkan di kota lain\? Itu tanda bahaya/);
  });
  it('an advert for well-paid office work in Thailand: the warning comes first', () => assert.match(shown({destination: 'scam', work: 'office'})[1], /dipaksa menipu/));
});

it('dates and numbers in sentences are written to be read', () => {
  assert.equal(bare(w.counter(5, 13)), '5 dari 13 sudah');
  for (const basis of Object.values(publicFacts(currentFacts()).facts)) assert.doesNotMatch(bare(sourceOf(basis)()), /\d-\d/);
});
