import {card} from 'peers:content';
import {callElement, html, show} from './survey.js';

const needs = card.needs.map(({name, advice, script, contacts}, at) => ({
  type: 'panel',
  name: `need${at}`,
  title: name,
  state: 'collapsed',
  elements: [
    html(`text${at}`, advice, `<strong>${card.say}</strong>`, script, ...contacts.flatMap((each) => [`<strong>${each.name}</strong>`, ...each.ways.map(({display, href, terms}) => (href ? `<a href="${href}">${display}</a> ${terms}` : display))])),
  ],
}));

show({
  title: card.title,
  showNavigationButtons: false,
  elements: [callElement('call'), {type: 'panel', name: 'more', title: card.open, state: 'collapsed', elements: [html('heading', card.heading), ...needs]}, html('source', card.source.join(' '))],
});
