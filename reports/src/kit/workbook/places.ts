/** The row with the columns' titles; above it stand title, sentence, four lines of the head and a gap. */
export const COLUMN_TITLES = 8;

/** The first row of the table. */
export const FIRST = COLUMN_TITLES + 1;
