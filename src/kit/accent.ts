import {contrast, mix} from '../base/contrast.js';

/** What the accent stands on, and what stands on it, in each theme: as in `src/ui/styles.ts` (a test compares them). */
export const GROUNDS = {
  light: {surface: '#fffaf4', on: '#ffffff', towards: '#000000'},
  dark: {surface: '#221a16', on: '#2b140c', towards: '#ffffff'},
} as const;

/** The least ratio of text that can be read (WCAG 2.2, 1.4.3). */
export const LEAST = 4.5;

/** How well an accent can be read, and the nearest colour that can. */
export interface Reading {
  /** The lower of two ratios: links on the surface, and words on a button. */
  ratio: number;
  good: boolean;
  /** Only where it is not good. */
  better?: string;
}

/** `colour` is `#rrggbb`. */
export function readAccent(colour: string, theme: keyof typeof GROUNDS): Reading {
  const {surface, on, towards} = GROUNDS[theme];
  const ratioOf = (accent: string): number => Math.min(contrast(accent, surface), contrast(accent, on));
  const ratio = ratioOf(colour);
  if (ratio >= LEAST) return {ratio, good: true};
  for (let share = 1; share <= 100; share++) {
    const better = mix(colour, towards, share / 100);
    if (ratioOf(better) >= LEAST) return {ratio, good: false, better};
  }
  return {ratio, good: false};
}
