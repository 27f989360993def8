/** Copies text. `false`: not possible here. The only place that names the clipboard. */
export async function copyText(text: string, shown?: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http pages and sandboxed frames have no clipboard. Marking the text lets the older command, or a finger, copy it.
    if (shown) getSelection()?.selectAllChildren(shown);
    try {
      return Boolean(shown) && getSelection()?.toString().trim() === text && document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

/** Copies what a field holds; where no clipboard is, it is marked, so that a finger can. */
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
