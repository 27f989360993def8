import type {Channel, Contact, Contacts} from './contacts.js';
import type {ContactsFile, FullContact, Steward} from './contacts.schema.js';

/** The part of a contact that may be shown, without notes and reasons. */
function publicContact(full: FullContact): Contact {
  const dated = full.sources.filter((source) => source.asOf).sort((a, b) => (a.asOf! < b.asOf! ? 1 : -1));
  const source = dated.find((each) => each.asOf! <= (full.sourceDate ?? '9999')) ?? full.sources[0];
  return {
    id: full.id,
    name: full.name,
    scope: full.serves.scope,
    ...(/region|destination/.test(full.serves.scope) && {places: full.serves.places}),
    ...(full.serves.area && {area: full.serves.area}),
    ...(full.confidence !== 'high' && {unsure: true as const}),
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
          ...(channel.country !== 'ID' && {country: channel.country}),
          ...(channel.role !== 'hotline' && {role: channel.role}),
          ...(channel.free && {free: true as const}),
          ...(channel.hours && {hours: channel.hours}),
        }),
      })),
  };
}

/** The public data file: every contact that may be shown (docs/FACTS.md says which). */
export const publicContacts = (file: ContactsFile, steward: Pick<Steward, 'correction'>): Contacts => ({
  schema: 1,
  asOf: file.asOf,
  needs: file.needs as Contacts['needs'],
  destinations: file.destinations,
  contacts: file.contacts.filter((each) => !each.withheld).map(publicContact),
  ...(steward.correction && {correction: steward.correction}),
});

/**
 * What is built into the scripts: the national and NTT contacts with their numbers. Missions, web pages, English
 * names and the addresses of sources come with the data file; a contact without a number keeps its address.
 */
export function builtInContacts({schema, asOf, needs, contacts}: Contacts): Contacts {
  const hasNumber = (channel: Channel) => channel.type === 'phone' || channel.type === 'whatsapp';
  return {
    schema,
    asOf,
    needs,
    contacts: contacts
      .filter((each) => each.scope !== 'destination')
      .map((each) => ({
        ...each,
        name: {id: each.name.id},
        source: {name: each.source.name, ...(each.source.secondHand && {secondHand: true as const})},
        channels: each.channels.some(hasNumber) ? each.channels.filter(hasNumber) : each.channels.filter((channel) => channel.type === 'address'),
      })),
  };
}
