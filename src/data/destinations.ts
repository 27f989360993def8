/** Where people go, as partners write it. `scam`: four countries with forced work in online scams, under one warning. */
export const DESTINATIONS = ['malaysia', 'singapore', 'hong-kong', 'taiwan', 'brunei', 'middle-east', 'south-korea', 'japan', 'scam', 'other'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** Of `destinations.json`. `closed`, `restricted`: all of it, or one kind of work; `contested`: rules that contradict each other. */
export const DESTINATION_STATUS = ['open', 'restricted', 'contested', 'closed'] as const;
export type DestinationStatus = (typeof DESTINATION_STATUS)[number];

/** Other names that a page may write in `destination`; the hotline card knows these too. */
export const OTHER_NAMES: Record<string, Destination> = {
  'saudi-arabia': 'middle-east', uae: 'middle-east', kuwait: 'middle-east', qatar: 'middle-east', jordan: 'middle-east', cambodia: 'scam', myanmar: 'scam', laos: 'scam', thailand: 'scam',
};
