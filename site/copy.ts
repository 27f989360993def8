/**
 * Copies what a field holds. Pages without https, and browsers that refuse, have no clipboard: the text is marked then,
 * so that an older command, or a finger, can copy it.
 *
 * @returns whether it is in the clipboard.
 */
export async function copyField(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

/** Copies the text of an element, as it is read. */
export async function copyElement(element: HTMLElement): Promise<boolean> {
  const text = element.innerText.trim();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
