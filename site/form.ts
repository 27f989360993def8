import {WAY, isFramed, type Host} from '../src/kit/hosts.js';
import {shownWidgets, type Choices} from '../src/kit/choices.js';
import {LANGUAGES, WIDGETS} from '../src/kit/widgets.js';
import {all} from './dom.js';

/* The builder's form: read into choices, and filled from them. */

/** Fields that are not attributes of a widget. */
const OTHER = ['widgets', 'host', 'lang', 'accent', 'pinned', 'own'];

/** What stands in the form. */
export function readForm(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  const names = [...new Set([...data.keys()])].filter((name) => !OTHER.includes(name));
  const chosen = data.getAll('widgets');
  return {
    widgets: WIDGETS.filter((widget) => chosen.includes(widget)),
    host: (text('host') || undefined) as Host | undefined,
    lang: LANGUAGES.find((each) => each === text('lang')) ?? 'id',
    values: Object.fromEntries(names.map((name) => [name, text(name)]).filter(([, value]) => value)),
    accent: text('accent'),
    pinned: data.has('pinned'),
    own: text('own'),
  };
}

/** Puts choices into the form. */
export function fillForm(form: HTMLFormElement, {widgets, host, lang, values, accent, pinned, own}: Choices): void {
  const wanted: Record<string, string> = {...values, lang, accent, own};
  for (const field of all<HTMLInputElement | HTMLSelectElement>('[name]', form)) {
    const {name, value, type} = field;
    if (type === 'checkbox' || type === 'radio') (field as HTMLInputElement).checked = name === 'widgets' ? widgets.some((each) => each === value) : name === 'host' ? value === host : name === 'pinned' ? pinned : Boolean(values[name]);
    else if (wanted[name] !== undefined) field.value = wanted[name];
    else if (field instanceof HTMLSelectElement) field.value = [...field.options].find((each) => each.defaultSelected)?.value ?? '';
    else field.value = '';
  }
}

/** Opens a folded group where something inside was chosen or is wrong: nothing is said behind a closed lid. */
export function unfold(form: HTMLElement): void {
  for (const group of all<HTMLDetailsElement>('details', form))
    if (all('[data-level=warning], [data-level=error]', group).length || all<HTMLInputElement>('input', group).some(({type, value, checked}) => (type === 'checkbox' ? checked : value))) group.open = true;
}

/** Shows what the choices make meaningful, and hides the rest. */
export function showWhatApplies(section: HTMLElement, choices: Choices): void {
  const way = choices.host ? WAY[choices.host] : 'script';
  for (const each of all('[data-only]', section)) each.hidden = !each.dataset.only!.split(' ').includes(way) || ('wordpress' in each.dataset && !choices.host?.startsWith('wordpress'));
  for (const each of all('[data-not]', section)) each.hidden = each.dataset.not === 'framed' ? isFramed(choices.host) : each.dataset.not === way;
  for (const each of all('[data-host]', section)) each.hidden = each.dataset.host !== choices.host;
  for (const each of all('fieldset[data-widget]', section)) each.hidden = !shownWidgets(choices).some((widget) => widget === each.dataset.widget);
}
