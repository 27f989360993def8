/** The name under which a page in a frame tells its height to the page around it. */
export const HEIGHT = 'aman-height';

/** What the page around it says to hear the height again: its script may have come later than ours. */
export const ASK_HEIGHT = 'aman-height?';

/** The highest that a frame becomes, in px; the longest page is less than half of it on the narrowest phone. */
export const HIGHEST = 60_000;
