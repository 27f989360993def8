export type {PageData, Spoken as Words} from '../src/pages/partner/spoken.js';

/** A sentence with its value. */
export const filled = (sentence: string, value: string): string => sentence.replace('{0}', value);
