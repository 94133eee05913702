/**
 * The typefaces of official documents (GB/T 9704-2012, 7.1 and 7.3). A file only names them; a machine without one takes
 * the other name that the font table gives, which every Windows and most 信创 systems have.
 */
export type Face = 'title' | 'heading' | 'body' | 'label' | 'number';

interface Typeface {
  readonly name: string;
  readonly instead: string;
  /** PANOSE-1 of the face that may stand in, by which Word and WPS look for something alike. */
  readonly panose: string;
}

const SONG_PANOSE = '02010600030101010101';
const SANS_PANOSE = '02010609060101010101';

export const FACES: Readonly<Record<Face, Typeface>> = {
  title: { name: '方正小标宋简体', instead: '华文中宋', panose: SONG_PANOSE },
  heading: { name: '黑体', instead: 'SimHei', panose: SANS_PANOSE },
  body: { name: '仿宋_GB2312', instead: '仿宋', panose: SANS_PANOSE },
  label: { name: '楷体_GB2312', instead: '楷体', panose: SANS_PANOSE },
  number: { name: '宋体', instead: 'SimSun', panose: SONG_PANOSE },
};
