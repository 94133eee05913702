/** In the address of a page: words to be marked in it, `?mark=公车&mark=私用`. */
export const MARK_PARAMETER = 'mark';
