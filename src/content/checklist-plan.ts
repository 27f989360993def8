import {msg} from '@lit/localize';
import type {Answers} from '../data/answers-checklist.js';
import type {Destination, DestinationStatus} from '../data/destinations.js';
import * as w from './checklist.js';
import * as d from './checklist-destinations.js';
import * as f from './checklist-facts.js';
import {noBirth, papersFor, type Item, type Paper} from './checklist-papers.js';
import type {Line} from './contact-lines.js';

/** One step of the nine. */
export interface Step {
  title: Line;
  items: Item[];
}

/** A box above the steps. */
export interface Notice {
  heading: Line;
  /** The destination, where the heading does not name it. */
  of?: Line;
  items: Item[];
}

/** What a reader is shown. `minor`, `abroad`: one screen instead of the steps. */
export interface Plan {
  screen: 'minor' | 'abroad' | 'steps';
  notices: Notice[];
  steps: Step[];
  papers: Paper[];
}

/** The step with the papers. */
export const PAPERS_STEP = 3;

const titles: Line[] = [
  () => msg('Bicara dulu', {desc: 'Step 1: talk first'}),
  () => msg('Cari info resmi', {desc: 'Step 2: get official information'}),
  () => msg('Cek perekrut dan lowongan', {desc: 'Step 3: check recruiter and vacancy'}),
  () => msg('Siapkan surat', {desc: 'Step 4: prepare the papers'}),
  () => msg('Latihan dan kesehatan', {desc: 'Step 5: training and health'}),
  () => msg('Daftar dan tanda tangan', {desc: 'Step 6: register and sign'}),
  () => msg('Pembekalan (OPP)', {desc: 'Step 7: orientation before departure'}),
  () => msg('Berangkat', {desc: 'Step 8: leave'}),
  () => msg('Di luar negeri dan pulang', {desc: 'Step 9: abroad and home'}),
];

const when = (holds: unknown, ...items: Item[]): Item[] => (holds ? items : []);

/** Boxes for what cannot wait, the destination and the work: what is closed comes first. */
function noticesFor({destination, work, scheme, trouble}: Answers, status: (id: Destination) => DestinationStatus): Notice[] {
  const notices: Notice[] = [];
  if (trouble === 'left') notices.push({heading: w.nightParents, items: []});
  if (trouble === 'night') notices.push({heading: w.nightTalk, items: []});
  const scam = work === 'office' || destination === 'scam';
  if (scam) notices.push({heading: d.scamHeading, ...(destination === 'scam' && {of: d.name.scam}), items: [...d.about.scam]});
  if (destination && destination !== 'unknown' && destination !== 'scam') {
    const nurse = destination === 'middle-east' && work === 'nurse';
    const state = nurse ? 'restricted' : status(destination);
    const items = [...when(nurse, d.nurses), ...d.about[destination]];
    const of = d.name[destination];
    if (items.length) notices.push(state === 'open' ? {heading: of, items} : {heading: d.heading[state], of, items});
  }
  if (work === 'household') notices.push({heading: d.heading.restricted, items: [...when(scheme === 'own', f.ownContract), d.nttHousehold, f.household]});
  return notices;
}

/** What answers change: what is shown and in which order, never more. Pure. */
export function planFor(a: Answers, status: (id: Destination) => DestinationStatus): Plan {
  const {scheme, trouble} = a;
  const company = scheme !== 'government' && scheme !== 'own';
  const own = scheme === 'own';
  const household = a.work === 'household';
  const screen = a.age === 'no' ? 'minor' : a.place === 'abroad' || a.place === 'unpapered' ? 'abroad' : 'steps';
  const steps: Item[][] = [
    [...when(trouble === 'left', w.nightParents), ...when(trouble !== 'left', w.nightTalk), w.talkFamily, w.talkPlan, f.familyPermit, ...when(a.married !== 'no', f.permitSpouse), ...when(a.married !== 'yes', f.permitParents), ...when(trouble === 'refused', w.familyRefuses), f.betelMoney, f.adult],
    [f.officialNews, w.askOpen, f.countryRule, f.mayClose, f.avoidOffices],
    [
      w.askHim, f.whoMay, ...when(company, f.companyMust, f.checkCompany, f.jobOrder, f.branchOffice), ...when(household, f.household), ...when(scheme === 'government', f.government, w.sellPlace),
      ...when(own, f.ownContract, f.ownDuty), ...when(scheme === 'sea' || a.work === 'ship', f.sailor, f.sailorOwn, w.fishing), f.noPersons, f.relatives, f.veryFast, f.highPay, f.privateAccount, w.offerHotline,
    ],
    [...when(trouble === 'money', w.freeFirst), ...when(trouble === 'birth', noBirth), ...when(trouble === 'elsewhere', f.otherIdentity), f.cost],
    [f.skill, f.training, f.health, f.checkUp, f.cost, ...when(trouble === 'money', w.freeFirst)],
    [f.register, ...when(!own, f.signing), f.contents, w.readAloud, f.signFirst, f.noContract, f.debt],
    [f.orientation, ...when(company, f.orientationCompany), w.oppAsk, f.insured, own ? f.premiumOwn : f.premium, f.draftRules],
    [f.workVisa, f.touristVisa, f.copies, w.saveNumbers, f.noContract, f.nightRoute, f.papersHeld],
    [f.reportIn, f.holdPassport, f.payThrough, f.extension, f.dispute, f.home, ...when(company, f.companyHome)],
  ];
  return {screen, notices: noticesFor(a, status), steps: steps.map((items, at) => ({title: titles[at], items})), papers: papersFor(a)};
}

/** The one screen of somebody who is not yet 18. */
export const minor: Notice = {heading: w.minorTitle, items: [f.adult, f.noMinors, w.minorPressed, w.minorNow, f.forgedAge, w.abroadCall]};

/** The one screen of somebody who is abroad already. */
export const abroad = (a: Answers): Notice => ({heading: w.abroadTitle, items: [...when(a.place === 'unpapered', w.abroadHelp), w.abroadCall, w.abroadDanger, f.reportIn, f.holdPassport, f.papersHeld, ...when(a.place === 'abroad', f.oldCard, f.extension, f.home)]});
