import { FACES } from '../../../typefaces.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** `word/fontTable.xml`: the library can only list fonts that it embeds. 86 is the character set of GB 2312. */
export function fontTable(): string {
  const fonts = Object.values(FACES).map(
    ({ name, instead, panose }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/>` +
      '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`;
}
