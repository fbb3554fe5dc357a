/** Copies the text of a field; where that isn’t allowed, selects it. Returns what to tell the editor. */
export async function copyText(field: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Copied.';
  } catch {
    field.focus();
    field.select();
    return 'The browser doesn’t allow this page to copy. The code is selected: press Ctrl+C, on a Mac ⌘C.';
  }
}
