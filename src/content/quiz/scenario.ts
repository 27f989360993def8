import type {Topic} from '../../data/quiz.js';
import type {Statement} from '../statements.js';
import type {Line} from '../contact-lines.js';

/** A scenario as it is written. */
export interface Scenario {
  /** Kept for ever, also when the scenario is retired: results of groups name it. */
  id: string;
  /** For whom it was written first, of `READERS`, with spaces between. */
  readers: string;
  /** The fitting answer is "this is fine" or "you may". */
  fine?: true;
  /** One or two sentences about somebody like us. */
  situation: Line;
  /** Two or three answers of about equal length; the first is the fitting one. What a reader sees is mixed. */
  options: readonly Line[];
  /** Why, in at most two sentences, with the facts it rests on. */
  why: Statement;
  /** What one can do: said with the answer, and among the things to remember. */
  act: Line;
}

/** A scenario with what it is about. */
export interface Question extends Scenario {
  topic: Topic;
}
