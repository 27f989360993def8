/**
 * The address by which a reader's own phone writes to whoever corrects the words, with a text to begin from; the
 * reader sees it before it is sent. An https page that takes no text is opened as it is.
 *
 * @param address what the steward set: `mailto:…` or `https:…`; anything else, or nothing, gives no link.
 */
export function correctionLink(address: string | undefined, text: string): string | undefined {
  if (!/^(https|mailto):/.test(address ?? '')) return undefined;
  let url: URL;
  try {
    url = new URL(address!);
  } catch {
    return undefined;
  }
  const field = url.protocol === 'mailto:' ? 'body' : /^(wa\.me|api\.whatsapp\.com)$/.test(url.host) ? 'text' : '';
  // A mail program shows the plus signs that URLSearchParams would write for spaces.
  return field ? `${url.href}${url.search ? '&' : '?'}${field}=${encodeURIComponent(text)}` : url.href;
}
