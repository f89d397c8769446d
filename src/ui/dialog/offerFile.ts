/** Long enough for the browser to begin the download, or to ask where to put it. */
const keptMs = 60_000;

/** Hands a text over as a file to download. */
export function offerFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
