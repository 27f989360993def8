import {LENGTHS, MESSAGES, PAPERS, TRADITIONS, type Length, type MessageId, type Paper, type Tradition} from '../../data/pulpit.js';
import {oneOf} from '../../ui/attributes.js';

/** What is chosen: all of it may stand in a link, since none of it is the reader's own words. */
export interface Choice {
  message: MessageId;
  length: Length;
  tradition: Tradition;
  paper: Paper;
  /** With a QR code on paper. */
  qr: boolean;
}

/** Key of the fragment: it says that the fragment is ours, also on a partner's page. */
const KEY = 'pulpit-message';

/** The fragment that passes a choice on. Names, greetings and the local contact are not in it. */
export const toFragment = ({message, length, tradition, paper, qr}: Choice): string => `#${new URLSearchParams({[KEY]: message, length, tradition, paper, qr: String(Number(qr))})}`;

/** What a fragment passes on; what it does not say, or we do not know, is left out. Nothing where it is not ours. */
export function fromFragment(hash: string): Partial<Choice> | undefined {
  const said = new URLSearchParams(hash.slice(1));
  const known = <T extends string>(name: string, list: readonly T[]): T | undefined => list.find((each) => each === said.get(name));
  const message = known(KEY, MESSAGES);
  if (!message) return undefined;
  const all = {message, length: known('length', LENGTHS), tradition: known('tradition', TRADITIONS), paper: known('paper', PAPERS), qr: said.has('qr') ? said.get('qr') !== '0' : undefined};
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** What the page asks for by attributes; without `message` the one of this week. */
export function given(message: string | null, length: string | null, tradition: string | null, weekly: MessageId): Choice {
  return {
    message: oneOf('message', message, MESSAGES, weekly),
    length: oneOf('length', length, LENGTHS, 'short'),
    tradition: oneOf('tradition', tradition, TRADITIONS, 'umum'),
    paper: 'four',
    qr: true,
  };
}
