/**
 * The `tel:` address that dials a number exactly as it is written. Codes with `*` or `#` can change settings of a
 * phone, so they never become a link: the answer is then `undefined`.
 */
export function telLink(number: string): string | undefined {
  return /^\+?[0-9]{2,15}$/.test(number) ? `tel:${number}` : undefined;
}

/** The https address that opens a WhatsApp chat. Only an international number has one. */
export function whatsAppLink(number: string): string | undefined {
  return /^\+[0-9]{7,15}$/.test(number) ? `https://wa.me/${number.slice(1)}` : undefined;
}
