/**
 * Takes files that are dropped anywhere on the page.
 *
 * @param signal ends it
 */
export function onFileDrop(onFile: (file: File) => void, signal: AbortSignal): void {
  addEventListener('dragover', (event) => event.preventDefault(), { signal });
  addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    },
    { signal },
  );
}
