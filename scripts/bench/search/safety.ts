import leven from 'leven';
import {answerTo} from '../../../src/elements/recruiter-lookup/answer.js';
import {nameOf, readFirms} from '../../../src/elements/recruiter-lookup/firms.js';
import type {Files} from './measure.js';
import {typo} from './rows.js';

const PER_NAME = 10;

/** How many names that are two letters away from a company's, also when spelling is folded, are given its verdict. */
export async function wrongVerdicts({registry, sanctions}: Files, random: () => number): Promise<{wrong: number; tried: number}> {
  const lists = {firms: await readFirms(registry), registryAsOf: registry.asOf, sanctions};
  const names = [...registry.names.split('\n'), ...sanctions.firms.map(({name}) => name)].map((name) => name.toUpperCase());
  let wrong = 0;
  let tried = 0;
  for (const name of names) {
    for (let left = PER_NAME; left; left--) {
      const typed = typo(typo(name, random), random);
      if (leven(nameOf(typed).fold, nameOf(name).fold) < 2) continue;
      tried++;
      const {kind} = answerTo(typed, lists, registry.asOf);
      if (['listed', 'was-listed', 'stopped', 'revoked'].includes(kind)) wrong++;
    }
  }
  return {wrong, tried};
}
