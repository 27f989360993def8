import type {Day} from '../../base/dates.js';
import type {Line} from '../../content/contact-lines.js';
import type {Around} from '../../content/pulpit/compose.js';
import type {Message} from '../../content/pulpit/message.js';
import type {FrameController} from '../../ui/frame-controller.js';
import type {Choice} from './choice.js';
import type {Session} from './session.js';

/** What lies on a pastor's desk: one message, as it is chosen and written today. Every view is made of it. */
export interface Desk {
  session: Session;
  frame: FrameController;
  message: Message;
  choice: Choice;
  around: Around;
  /** Words that are said aloud. */
  words: number;
  /** The text for WhatsApp. */
  sent: string;
  /** The day on paper. */
  day: Day | '';
  /** Why it is not printed today. */
  held?: 'old' | 'clock';
  /** What is said beside it because the law was read long ago. */
  old?: Line;
  /** Level of headings. */
  level: number;
}
