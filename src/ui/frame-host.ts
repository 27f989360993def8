import type {CSSResult, LitElement, TemplateResult} from 'lit';

/** What every widget's host offers to the frame. */
export type FrameHost = LitElement & Record<'headingLevel' | 'quickExit' | 'theme' | 'languages' | 'audio', string | null>;

/** The two things a press can open: the widget's own panel, and the languages. */
export type Panel = 'more' | 'language';

/** What stands behind the widget's own press, and its look. */
export interface More<State = unknown> {
  more(state: State): TemplateResult;
  styles: CSSResult[];
}
