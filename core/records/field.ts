import type { Quantity, RecordBase, Words } from '#core/model';

/** Where money comes from 资金来源. */
export const FUNDING_SOURCES = ['central', 'province', 'city', 'county', 'enterprise', 'bank', 'other'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** One sum of money of a finance record, counted once; source or year is left out while unknown. Its unit is that of the record's amount. */
export interface FundingPart {
  readonly source?: FundingSource;
  readonly year?: number;
  readonly value: string;
}

interface FieldBase {
  readonly words: Words;
  /** Shown under the field in the form. */
  readonly hint?: Words;
  /** The field of the same kind that may be filled in its place. */
  readonly instead?: string;
}
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly long?: true;
  /** The quantity field of the same kind whose origin it says, for readers of the plan. */
  readonly sourceOf?: string;
}
export interface NamesField extends FieldBase {
  readonly type: 'names';
}
export interface QuantityField extends FieldBase {
  readonly type: 'quantity';
}
export interface DateField extends FieldBase {
  readonly type: 'date';
}
export interface ChoiceField<C extends string = string> extends FieldBase {
  readonly type: 'choice';
  readonly choices: Readonly<Record<C, Words>>;
}
export interface LinkField extends FieldBase {
  readonly type: 'link';
  readonly to: string;
  /** What the link is called from the other side. */
  readonly back: Words;
}
export interface LinksField extends FieldBase {
  readonly type: 'links';
  readonly to: string;
  readonly back: Words;
}
export interface FundingField extends FieldBase {
  readonly type: 'funding';
  /** The quantity field of the same kind that the parts are parts of, and whose unit they have. */
  readonly of: string;
}
/** What a column of rows may hold. */
export type CellField = TextField | QuantityField | DateField | ChoiceField;
/** Rows 明细: a small table of its own inside a record, as the entries of a list or the values of single years. */
export interface RowsField extends FieldBase {
  readonly type: 'rows';
  /** What one row is called: 条目 / entry. */
  readonly row: Words;
  /** The quantity field of the same kind that says how many rows there are to be. */
  readonly count?: string;
  /** The columns in order; the first names a row. */
  readonly columns: Readonly<Record<string, CellField>>;
}
export type Field =
  TextField | NamesField | QuantityField | DateField | ChoiceField | LinkField | LinksField | FundingField | RowsField;

/** One row of a rows field, seen without its columns: what code that works on every kind may read of it. */
export type Row = Readonly<Record<string, string | Quantity>>;

/** The value that a field holds in a record. */
export type ValueOf<F extends Field> = F extends { type: 'quantity' }
  ? Quantity
  : F extends { type: 'names' | 'links' }
    ? readonly string[]
    : F extends { type: 'funding' }
      ? readonly FundingPart[]
      : F extends { type: 'rows'; columns: infer Columns }
        ? readonly { readonly [C in keyof Columns]?: Columns[C] extends CellField ? CellOf<Columns[C]> : never }[]
        : F extends ChoiceField<infer C>
          ? C
          : string;
type CellOf<F extends CellField> = F extends { type: 'quantity' }
  ? Quantity
  : F extends ChoiceField<infer C>
    ? C
    : string;

export interface KindOf<Fields extends Readonly<Record<string, Field>>, Name extends string = keyof Fields & string> {
  readonly kind: string;
  /** 指标 / target, 指标 / Targets; `counter` is the word that Chinese counts them with: 两个指标, 三条举措. */
  readonly words: { readonly one: Words; readonly many: Words; readonly counter: string };
  /** One of the registers that a plan shows whose template names none; the others follow under 更多台账. */
  readonly isCommon?: true;
  /** From when and by when a record of the kind holds. `inPeriod`: the plan answers for it within its own years. */
  readonly span?: { readonly from?: Name; readonly by: Name; readonly inPeriod?: true };
  /** The field that names a record to people. */
  readonly name: Name;
  readonly fields: Fields;
  /** The columns of the register, in order. */
  readonly columns: readonly Name[];
  /** The fields of the form, in order, in groups. */
  readonly form: readonly { readonly words: Words; readonly fields: readonly Name[] }[];
  /** For records that go from one value to another: the fields that say from what, since when, to what and by when. */
  readonly grows?: { readonly from: Name; readonly fromDate: Name; readonly to: Name; readonly toDate: Name };
  /** The fields that a reference may show, the most likely first. */
  readonly chips: readonly Name[];
  /** The table that is generated from the records: its name in files, its title, its columns with their widths as parts of the whole. */
  readonly table: {
    readonly name: string;
    readonly words: Words;
    readonly columns: readonly (readonly [field: Name, width: number])[];
  };
}
/** Any kind, for code that works on every kind. */
export type AnyKind = KindOf<Readonly<Record<string, Field>>, string>;

/** A record of a kind: every field may still be missing. */
export type RecordOf<K extends { readonly fields: Readonly<Record<string, Field>> }> = RecordBase & {
  readonly [F in keyof K['fields']]?: ValueOf<K['fields'][F]>;
};

/** Describes a record kind; the one place that says what it is made of. */
export const recordKind = <const Fields extends Readonly<Record<string, Field>>>(
  kind: KindOf<Fields>,
): KindOf<Fields> => kind;
