import {answerTo, type Lists} from '../../../../src/elements/recruiter-lookup/answer.js';
import {readFirms} from '../../../../src/elements/recruiter-lookup/firms.js';
import {offer} from '../engine.js';

let lists: Lists = {};
offer({
  async ready(registry, sanctions) {
    lists = {firms: await readFirms(registry), registryAsOf: registry.asOf, sanctions};
  },
  find(text) {
    const {firms = [], choices = []} = answerTo(text, lists, lists.registryAsOf!);
    return [...firms, ...choices].map(({name}) => name);
  },
});
