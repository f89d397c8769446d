/** A link that opens a letter without an addressee in the reader's mail program; nothing is sent by it (RFC 6068). */
export function mailAddress(subject: string, text: string): string {
  // Half a character, which a reader may paste, cannot be encoded.
  const encoded = (part: string) => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
  return `mailto:?subject=${encoded(subject)}&body=${encoded(text.replaceAll(/\r?\n/g, '\r\n'))}`;
}
