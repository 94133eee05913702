/**
 * Gives a file that was made in the page to the browser to save. It goes from the memory of the page to the disk and
 * nowhere else: a download is no request, so the policy of the site lets it pass.
 */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser reads the file after this task.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
