/** Names of files that every system takes. */

/** Characters; a name stays below the 255 bytes that ext4 allows (a Chinese character has three). */
const LONGEST = { part: 40, name: 80 };

/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * @param parts joined by `_`; those that are empty are left out
 * @param extension without the full stop
 */
export function safeName(parts: readonly (string | undefined)[], extension: string): string {
  const name = cut(
    parts
      .map((part) => safePart(part))
      .filter((part) => part !== '')
      .join('_'),
    LONGEST.name,
  );
  return `${name.replace(DEVICES, '_$&')}.${extension}`;
}

/** @returns the part with the characters that Windows forbids replaced; nothing for nothing */
export function safePart(part = '', longest = LONGEST.part): string {
  const safe = part
    // Control characters, marks that turn the direction of writing or are not seen, and halves of characters.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-');
  // Windows drops full stops and blanks at the end of a name.
  return cut(safe, longest).replace(/^[.-]+|[.-]+$/g, '');
}

function cut(text: string, longest: number): string {
  return Array.from(text).slice(0, longest).join('');
}
