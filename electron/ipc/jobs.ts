import type { Language, Media, Result } from '#core/model';
import type { KindName, Plan } from '#core/records';
import type { HousePack } from '#core/checks';
import type { PlanDocument } from '#core/file';
import type { ExportOrder, NamedFont, OpenedWord, OpenedWorkbook, WordProfile } from './contract';
import type { RecoverOrder, RecoveredWork } from './recovery';

/** A Word file that passed our own check of it, with what it could not carry as sentences. */
export interface WordFile {
  readonly bytes: Uint8Array;
  readonly pages?: number;
  readonly notes: readonly string[];
  readonly checked: readonly string[];
}

/** The bytes of an .xlsx, with what it could not carry as sentences. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** A page of ours to be printed by Chromium, with the style beside it. */
export interface Sheet {
  readonly html: string;
  readonly css: string;
}
/** Upright pages and pages across are printed apart. */
export interface ByOrientation<T> {
  readonly upright?: T;
  readonly across?: T;
}
/** What is printed, as what, and the pages of an earlier printing, from which contents take their page numbers. */
export interface PrintJob {
  readonly plan: Plan;
  readonly profile: WordProfile;
  readonly printed?: ByOrientation<Uint8Array>;
}

/** What the jobs process does for main: each turns data into data, and touches no file. */
export interface Jobs {
  encode: (document: PlanDocument) => Result<Uint8Array>;
  /** `name` is the file's name, for the sentence that says what is wrong with it. */
  decode: (file: { readonly bytes: Uint8Array; readonly name: string }) => Result<PlanDocument>;
  /** Packs a state of a plan as the content of a version, and unpacks one; `name` is what the version is called. */
  pack: (plan: Plan) => Result<string>;
  unpack: (version: { readonly content: string; readonly name: string; readonly media?: Media }) => Result<Plan>;
  recover: (order: RecoverOrder) => Result<RecoveredWork>;
  fonts: (order: { readonly profile: WordProfile; readonly language: Language }) => Result<readonly NamedFont[]>;
  word: (order: {
    readonly plan: Plan;
    readonly order: ExportOrder;
    readonly name: string;
    readonly language: Language;
  }) => Result<WordFile>;
  /** Draws the pages of a plan; `isFinal`: they need no earlier printing. */
  'print-pages': (order: PrintJob) => Result<{ readonly sheets: ByOrientation<Sheet>; readonly isFinal: boolean }>;
  /** Draws the one document that goes to a printer. */
  'printer-sheet': (order: PrintJob) => Result<Sheet>;
  /** Draws the page numbers of what was printed. */
  'number-pages': (order: PrintJob) => Result<ByOrientation<Sheet>>;
  /** Puts pages and numbers together as one PDF. */
  'finish-pdf': (
    order: PrintJob & {
      readonly numbers: ByOrientation<Uint8Array>;
      readonly name: string;
      readonly language: Language;
    },
  ) => Result<WordFile>;
  /** Checks a plan and writes what was found. `date` is the day as it is shown; `name` is the file's name. */
  report: (order: {
    readonly plan: Plan;
    readonly packs: readonly HousePack[];
    readonly name: string;
    readonly language: Language;
    readonly date: string;
    readonly format: 'docx' | 'html';
  }) => Result<Uint8Array>;
  /** `name` is the file's name, for the sentence that says what is wrong with it. */
  'read-workbook': (file: { readonly bytes: Uint8Array; readonly name: string }) => Result<OpenedWorkbook>;
  'read-word': (file: { readonly bytes: Uint8Array; readonly name: string }) => Result<OpenedWord>;
  'write-workbook': (order: {
    readonly plan: Plan;
    readonly kinds?: readonly KindName[];
    readonly language: Language;
  }) => Result<WorkbookFile>;
}

export type JobName = keyof Jobs;
export type JobOrder<K extends JobName> = Parameters<Jobs[K]>[0];

/** What main sends. */
export type JobRequest = {
  readonly [K in JobName]: { readonly id: number; readonly job: K; readonly order: JobOrder<K> };
}[JobName];

/** What comes back: any number of parts done (0 to 1), then the result. */
export type JobAnswer =
  { readonly id: number; readonly part: number } | { readonly id: number; readonly result: ReturnType<Jobs[JobName]> };
