/** A table of the open data: one definition, from which CSV, XLSX and the data dictionary are made. */

export interface Column<Row> {
  /** Heading in Chinese, as the reader sees it. */
  readonly name: string;
  /** What stands in the column, for the data dictionary. */
  readonly meaning: string;
  /** Width in the workbook, in characters. */
  readonly width: number;
  readonly value: (row: Row) => string;
}

export interface Table<Row> {
  /** Name of the CSV file, without its ending. */
  readonly name: string;
  /** Name of the sheet in the workbook. */
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table with its cells worked out: headings first. */
export interface FilledTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'meaning' | 'width'>[];
  readonly cells: readonly (readonly string[])[];
}

export const fillTable = <Row>({ name, title, columns, rows }: Table<Row>): FilledTable => ({
  name,
  title,
  columns: columns.map(({ name: heading, meaning, width }) => ({ name: heading, meaning, width })),
  cells: rows.map((row) => columns.map((column) => column.value(row))),
});
