/** The https link that opens WhatsApp with a text to send; the reader chooses to whom. Half a sign, as a cut may leave it, can stand in no address. */
export const whatsAppShare = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`;

/** Whether this browser can open the phone's own list of ways to share. Most in-app browsers cannot. */
export const canShare = (): boolean => {
  try {
    return typeof navigator.share === 'function';
  } catch {
    return false;
  }
};

/** Opens the phone's own list of ways to share. A reader who closes it has not met an error. */
export async function systemShare(text: string): Promise<boolean> {
  try {
    await navigator.share({text});
    return true;
  } catch {
    return false;
  }
}
