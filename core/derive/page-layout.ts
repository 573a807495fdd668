/** What decides how a page looks and has to be the same in Word and in print. */

/** The characters of size 2 that a line of the title of an official document holds. */
export const TITLE_CHARACTERS = 20;

/** An upright page has room for this many columns; a table with more goes on pages across. */
export const UPRIGHT_COLUMNS = 9;

/** Above this number of columns the text of a table is one size smaller on pages across too. */
const LARGE_TEXT_COLUMNS = 6;

/** Whether the text of a table is one size smaller: on upright pages, and where it has many columns. */
export const hasSmallText = (columns: number, isUpright: boolean): boolean => isUpright || columns > LARGE_TEXT_COLUMNS;
