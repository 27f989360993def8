import {replace} from './replace.js';

/**
 * Counts, from now on and until the test ends, the listeners that stay on the whole page. The browser has no list of
 * them, so adding and removing are wrapped.
 */
export function countListeners(): () => string[] {
  const kept: [target: EventTarget, type: string, hear: unknown][] = [];
  const at = (target: EventTarget, type: string, hear: unknown) => kept.findIndex((each) => each[0] === target && each[1] === type && each[2] === hear);
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  for (const target of [window, document, document.documentElement, document.body, ...('speechSynthesis' in window ? [speechSynthesis] : [])]) {
    replace(target, 'addEventListener', {
      value: (type: string, hear: EventListener, how?: boolean) => {
        if (at(target, type, hear) < 0) kept.push([target, type, hear]);
        add.call(target, type, hear, how);
      },
    });
    replace(target, 'removeEventListener', {
      value: (type: string, hear: EventListener, how?: boolean) => {
        const i = at(target, type, hear);
        if (i >= 0) kept.splice(i, 1);
        remove.call(target, type, hear, how);
      },
    });
  }
  return () => kept.map(([target, type]) => `${type} on ${target.constructor.name}`);
}
