import type {Page} from 'playwright-core';

/** What is done on a page: press what says a text, type into the box, or wait until a text is seen. */
export type Step = {press: string} | {type: string} | {see: string};

/** What the page itself writes down, in milliseconds since it was asked for. */
export interface Robot {
  /** When the first thing to press was on screen. */
  offered: number;
  /** When the answer to all presses was on screen. */
  answered: number;
  /** Layout shift before the first press: what is pressed may move things. */
  shift?: number;
}

/**
 * Gives every page of a tab somebody who presses as soon as there is something to press, so that the moment of the
 * answer is the page's own, and no message to and from the browser is in it. Presses here are `click()`: that real
 * ones work too is proved before (`proof.ts`).
 */
export const addRobot = (tab: Page, steps: Step[]): Promise<unknown> =>
  tab.addInitScript((todo: Step[]) => {
    const robot = {
      offered: 0,
      answered: 0,
      opened: 0,
      waited: 0,
      place: '',
      last: undefined as Element | undefined,
      shift: undefined as number | undefined,
      says(element: Element): string {
        const {type, value} = element as HTMLInputElement;
        return ((type === 'button' && value) || element.textContent || '').replace(/\s+/g, ' ').trim();
      },
      /** Whether one can read it there: a list repeats what is typed, invisibly, to measure its width. */
      reads(element: Element, text: string): boolean {
        return robot.says(element) === text && (element.matches('input') || (element as HTMLElement).innerText.trim() !== '');
      },
      /** The innermost thing on screen that passes, in shadow roots too. */
      find(root: ParentNode, passes: (element: Element) => boolean): Element | undefined {
        for (const each of root.children) {
          const found = (each.shadowRoot && robot.find(each.shadowRoot, passes)) ?? robot.find(each, passes);
          if (found) return found;
          if (passes(each) && each.checkVisibility({visibilityProperty: true}) && each.getClientRects()[0]) return each;
        }
        return undefined;
      },
      /** Does a step, if the page is so far. */
      take(step: Step): boolean {
        const text = 'press' in step ? step.press : 'see' in step ? step.see : undefined;
        const found = robot.find(document, text === undefined ? (each) => each.matches('input[type="text"], input:not([type])') : (each) => robot.reads(each, text));
        if (!found) return false;
        robot.offered ||= performance.now();
        if ('see' in step) return true;
        // Pressed is what stands still from one frame to the next.
        const {x, y, width, height} = found.getBoundingClientRect();
        const place = [x, y, width, height].join();
        const still = robot.last === found && robot.place === place;
        Object.assign(robot, {last: found, place});
        if (!still) return false;
        // What was painted so far.
        robot.shift ??= (window as unknown as {seen: {shift: number}}).seen?.shift;
        if ('press' in step) (found as HTMLElement).click();
        if ('type' in step) {
          const box = found as HTMLInputElement;
          // Some boxes can be written into only a while after they were pressed: the wait is not counted against them.
          if (!robot.opened && box.readOnly) robot.waited = 500;
          if (!robot.opened) {
            box.focus();
            box.click();
            robot.opened = performance.now();
          }
          if (performance.now() - robot.opened < robot.waited) return false;
          // As a framework hears it that watches the value.
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(box, step.type);
          box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        }
        return true;
      },
      go(at: number): void {
        if (robot.take(todo[at])) {
          if (at + 1 === todo.length) return void requestAnimationFrame(() => setTimeout(() => (robot.answered = performance.now() - robot.waited)));
          at++;
        }
        requestAnimationFrame(() => setTimeout(() => robot.go(at)));
      },
    };
    Object.assign(window, {robot});
    document.addEventListener('DOMContentLoaded', () => robot.go(0));
  }, steps);
