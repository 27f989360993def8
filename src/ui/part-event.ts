/** The name of the event by which a part, on its own script tag, hands over what it can do. */
export const PART = 'aman-part';
