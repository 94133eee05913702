/** Saves a file that was made in the page. A download is no fetch, so the policy lets it pass. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser reads the file after this task.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
