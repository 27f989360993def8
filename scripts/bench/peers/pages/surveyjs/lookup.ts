import {lookup} from 'peers:content';
import {companies, grouped} from '../rows.js';
import {callElement, html, show} from './survey.js';

/* A list to choose from with a search of its own, which finds every name that contains what is typed. Drawn once the list is here: what is typed earlier is lost. */

void companies().then((rows) => {
  const survey = show({
    title: lookup.title,
    showNavigationButtons: false,
    elements: [
      {type: 'dropdown', name: 'company', title: lookup.label, searchEnabled: true, placeholder: lookup.label, choices: rows.map(({name}) => name)},
      {
        ...html('listed', `<strong>${lookup.listed}</strong>`, `<strong>${lookup.notSafe}</strong>`, `<strong>PT {company}</strong>`, `${lookup.number}: <span>{number}</span>`, lookup.compare, lookup.headOffice),
        visibleIf: '{company} notempty',
      },
      {...html('checks', `<strong>${lookup.heading}</strong>`, ...lookup.checks.map((lines) => lines.join(' '))), visibleIf: '{company} notempty'},
      {...callElement('call'), visibleIf: '{company} notempty'},
      html('source', lookup.source),
    ],
  });

  survey.onValueChanged.add((_, {value}) => survey.setVariable('number', grouped(rows.find(({name}) => name === value)?.number ?? '')));
});
