/* Colours as `#rgb` or `#rrggbb`, measured as WCAG 2.2 does (1.4.3, 1.4.11). */

type Rgb = [number, number, number];

const parse = (colour: string): Rgb => {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
};

/** `#rrggbb` of what somebody typed: with or without `#`, three or six digits. `undefined`: no such colour. */
export function colourOf(typed: string): string | undefined {
  const [, digits] = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(typed) ?? [];
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

/** Relative luminance, 0 to 1. */
export function luminance(colour: string): number {
  const [r, g, b] = parse(colour).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The ratio of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** `share` (0 to 1) of the second colour mixed into the first: the hue stays where the second is black or white. */
export const mix = (a: string, b: string, share: number): string =>
  `#${parse(a).map((part, i) => Math.round(part + (parse(b)[i] - part) * share).toString(16).padStart(2, '0')).join('')}`;
