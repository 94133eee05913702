import type { ExportedFile } from '../../forms/files/types.ts';

/** Gives a file to the browser to save. It goes from the memory of the page to the disk, and nowhere else. */
export function saveFile({ name, type, bytes }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file when it has begun to save it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
