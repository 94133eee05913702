/** Small drawings in the colour of the text. They say nothing by themselves: a label stands beside or behind each. */
const PATHS = {
  plus: 'M8 3v10M3 8h10',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  copy: 'M6 6V2.5h7.5V10H10M2.5 6H10v7.5H2.5z',
  cross: 'M4 4l8 8M12 4l-8 8',
  undo: 'M6 3L2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 010 7H7',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 000 7H9',
  pen: 'M3 13l.8-3.2L10.6 3 13 5.4 6.2 12.2zM3 15h10',
  must: 'M8 2l6.5 12h-13zM8 6.5v4M8 12v.6',
  should: 'M8 2a6 6 0 110 12A6 6 0 018 2zM8 5v4M8 10.6v.6',
  notice: 'M8 2a6 6 0 110 12A6 6 0 018 2zM8 7.2v4M8 4.8v.6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="wb-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
