import type {Contact, Contacts} from './contacts.js';
import type {ContactsFile, FullContact} from './contacts.schema.js';

/** The part of a contact that may be shown, without notes and reasons. */
function publicContact(full: FullContact): Contact {
  const dated = full.sources.filter((source) => source.asOf).sort((a, b) => (a.asOf! < b.asOf! ? 1 : -1));
  const source = dated.find((each) => each.asOf! <= (full.sourceDate ?? '9999')) ?? full.sources[0];
  return {
    id: full.id,
    name: full.name,
    kind: full.kind,
    scope: full.serves.scope,
    places: full.serves.places,
    ...(full.serves.area && {area: full.serves.area}),
    confidence: full.confidence as 'high' | 'medium',
    ...(full.sourceDate && {sourceDate: full.sourceDate}),
    ...(full.checkedOn && {checkedOn: full.checkedOn}),
    source: {name: new URL(source.url).hostname.replace(/^(www|m|amp)\./, ''), url: source.url, ...(source.secondHand && {secondHand: true as const})},
    channels: full.channels
      .filter((channel) => !channel.withheld)
      .map((channel) => ({
        type: channel.type,
        value: channel.value,
        display: channel.display,
        ...('country' in channel && {
          country: channel.country,
          reach: channel.reach,
          role: channel.role,
          ...(channel.free && {free: true}),
          ...(channel.hours && {hours: channel.hours}),
        }),
      })),
  };
}

/** The public data file: every contact that may be shown (docs/FACTS.md says which). */
export const publicContacts = (file: ContactsFile): Contacts => ({
  schema: 1,
  asOf: file.asOf,
  needs: file.needs as Contacts['needs'],
  contacts: file.contacts.filter((each) => !each.withheld).map(publicContact),
});

/**
 * What is built into the scripts: the national and NTT contacts. Missions abroad come with the data file, when a
 * destination is asked for. The addresses of sources stay in the data file and on the page, their names are here.
 */
export function builtInContacts(all: Contacts): Contacts {
  const contacts = all.contacts
    .filter((each) => each.scope !== 'destination')
    .map((each) => {
      const source: Contact['source'] = {...each.source};
      delete source.url;
      return {...each, source};
    });
  return {...all, contacts};
}
