/** A cell as it is written. */
export type OutCell =
  | { readonly kind: 'text'; readonly text: string; readonly isCut?: true }
  /** A number of at most 15 digits, which is exact in a workbook. */
  | { readonly kind: 'number'; readonly digits: string }
  /** A day, `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly day: string }
  | undefined;

export interface OutColumn {
  readonly head: string;
  /** How wide it is, in characters. */
  readonly width: number;
  readonly look: 'id' | 'text' | 'number' | 'day';
  /** What may be chosen in it; `isClosed` where nothing else may be written. */
  readonly list?: { readonly texts: readonly string[]; readonly isClosed: boolean };
}

/** A sheet as it is written: a head and rows. */
export interface OutTable {
  readonly name: string;
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly OutCell[])[];
}
