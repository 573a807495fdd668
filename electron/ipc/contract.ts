import type { Language, Media, Result } from '#core/model';
import type { SourceTable } from '#core/import';
import type { KindName, Plan } from '#core/records';
import type { Template } from '#core/template';
import type { HousePack } from '#core/checks';
import type { Edit } from '#core/edit';
import type { PlanDocument } from '#core/file';
import type { Difference } from '#core/returned';
import type { WordText } from '#core/word-text';
import type { Command } from './commands';
import type { RecoveryNote, UnsavedPlan } from './recovery';

/** Stands for a file that main opened or wrote. Given out by main, never a path. */
export type FileHandle = string & { readonly __kind: 'file-handle' };
/** An instant as ISO 8601 UTC text. */
export type Instant = string;

export type Theme = 'system' | 'light' | 'dark';
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Who writes here: stands beside versions, waivers and the lock of an open file. */
  readonly author?: string;
  /** The author's organisation. */
  readonly unit?: string;
  /** How large the page is drawn: 0.5 to 3; left out for 1. */
  readonly zoom?: number;
  /** What the findings are put together by in the checks pane; left out for sections. */
  readonly checksBy?: 'section' | 'rule' | 'unit';
  /** Remembered from the last new plan. */
  readonly issuer?: string;
  readonly jurisdiction?: string;
}

export interface RecentFile {
  readonly file: FileHandle;
  readonly name: string;
  /** The folder as the officer knows it; for reading only. */
  readonly folder: string;
  readonly openedAt: Instant;
  readonly missing: boolean;
}

export interface OpenedPlan extends PlanDocument {
  /** Left out for a plan that is not in a file yet (new, sample). */
  readonly file?: FileHandle;
  readonly name: string;
  readonly savedAt?: Instant;
  /** What main calls this state of the document in recovery notes; left out where main has not seen it. */
  readonly base?: string;
  /** What the officer took from a file that came back: the first step in the window, which can be undone. */
  readonly takes?: readonly Edit[];
  /** It was recovered, and stands in no file. */
  readonly isUnsaved?: true;
  /** Work on the same file that was not saved when the program ended, to be offered. */
  readonly unsaved?: UnsavedPlan;
}

/** A Word file as it was opened: one of ours that came back, or any other. */
export type OpenedWord =
  | {
      readonly kind: 'returned';
      readonly name: string;
      /** The plan that went out with it. */
      readonly plan: Plan;
      readonly differences: readonly Difference[];
    }
  | {
      readonly kind: 'foreign';
      readonly name: string;
      readonly text: WordText;
      /** It went out from here, but the plan in it is missing or can no longer be read. */
      readonly isDamaged?: true;
    };

/** What a window learns when it starts. */
export interface StartInfo {
  readonly settings: Settings;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly version: string;
  /** Whether the pane beside the page was open when a window stood on these displays last. */
  readonly isPaneOpen: boolean;
  /** The plan this window was opened for; without one it shows the start screen. */
  readonly open?: OpenedPlan;
  /** What went wrong before the window was there (damaged settings, an unreadable file named on the command line). */
  readonly notices: readonly string[];
  /** The window was interrupted by a crash of its own: its unsaved work is back, or is lost. */
  readonly interrupted?: 'recovered' | 'lost';
}

/** Who else has a file open: a person, a machine, since when. */
export interface InUseBy {
  readonly name: string;
  readonly host: string;
  readonly since: Instant;
}

/** Why a file is not saved in place: it is protected, another had it open first, or another took it over. */
export type ReadOnly =
  { readonly kind: 'protected' } | { readonly kind: 'in-use' | 'taken-over'; readonly by: InUseBy };

/** How the file of a window stands in the world. */
export interface FileState {
  readonly readOnly?: ReadOnly;
  /** What others did to it since this window read or wrote it. */
  readonly outside?: 'changed' | 'gone';
}

export interface SavedPlan {
  readonly file: FileHandle;
  readonly name: string;
  readonly savedAt: Instant;
  /** What main calls the saved state in recovery notes. */
  readonly base: string;
}

export type Purpose = 'issue' | 'return' | 'extract';
export type WordProfile = 'gbt9704' | 'report';
/** How a plan is exported: laid out as what, for what. */
export interface ExportOrder {
  readonly profile: WordProfile;
  readonly purpose: Purpose;
}
/** A font that a Word file names, and those that Word looks for where it is missing, the nearest first. */
export interface NamedFont {
  readonly name: string;
  readonly standIns: readonly string[];
}
export interface ExportReport {
  readonly file: FileHandle;
  readonly name: string;
  readonly pages?: number;
  /** What the Word file could not carry, as sentences in the interface language. */
  readonly notes: readonly string[];
  /** What the written file was checked for when it was read again, as sentences; one that fails is not given out. */
  readonly checked: readonly string[];
}

/** The officer's own templates. */
export interface InstalledTemplates {
  readonly templates: readonly Template[];
  readonly notices: readonly string[];
}

/** The installed packs of house rules, and a sentence for each file among them that cannot be used. */
export interface InstalledHouseRules {
  readonly packs: readonly HousePack[];
  readonly notices: readonly string[];
}

/** What an .xlsx says: its sheets, and how many cells stand too far at the right to be read. */
export interface OpenedWorkbook {
  readonly name: string;
  readonly tables: readonly SourceTable[];
  readonly beyond: readonly { readonly table: string; readonly count: number }[];
}

/** An .xlsx that was written, with what it could not carry as sentences. */
export interface WorkbookReport {
  readonly file: FileHandle;
  readonly name: string;
  readonly notes: readonly string[];
}

/** What a window may ask of main; one line a power. Undefined as value: the officer closed the dialog. */
export interface Requests {
  'app:start': () => StartInfo;
  'settings:set': (change: Partial<Settings>) => Settings;
  'recent:list': () => readonly RecentFile[];
  'recent:forget': (file: FileHandle) => readonly RecentFile[];
  'recent:clear': () => readonly RecentFile[];
  /**
   * Shows the dialog. A window that already holds a plan gets a second window for the new one, and undefined here; a Word
   * file is given to the window that asked.
   */
  'plan:open': () => Result<OpenedPlan | OpenedWord | undefined>;
  /** Shows the dialog and reads a Word file. */
  'word:open': () => Result<OpenedWord | undefined>;
  'plan:open-recent': (file: FileHandle) => Result<OpenedPlan | undefined>;
  /** A file that another program changed is not replaced, unless with what `file:look` gave last (`seen`). */
  'plan:save': (file: FileHandle, document: PlanDocument, over?: 'seen') => Result<SavedPlan>;
  /** Shows the dialog with a suggested name, without ending. */
  'plan:save-as': (document: PlanDocument, name: string) => Result<SavedPlan | undefined>;
  /** Shows the dialog with a name that is free. The window goes on with its own file, or with the copy. */
  'plan:save-copy': (document: PlanDocument, name: string, goOn: 'here' | 'there') => Result<SavedPlan | undefined>;
  /** How the file of this window stands; told again whenever it changes. */
  'file:state': () => FileState;
  /** What stands in the file now, to look at beside the window's plan. */
  'file:look': (file: FileHandle) => Result<OpenedPlan>;
  /** What stands in the file now, which the window takes as its plan. */
  'file:reload': (file: FileHandle) => Result<OpenedPlan>;
  /** Takes the file from whoever has it open. */
  'file:take-over': (file: FileHandle) => Result<undefined>;
  /** Gives main the state of a document that it has not seen, to note changes against. Gives its name. */
  'recovery:base': (document: PlanDocument) => Result<string>;
  /** Answered when the note is on the disk; `isLong`: the next one should be whole. */
  'recovery:note': (note: RecoveryNote) => Result<{ readonly isLong: boolean }>;
  /** Nothing is unsaved in this window. */
  'recovery:clear': () => undefined;
  'recovery:list': () => readonly UnsavedPlan[];
  'recovery:restore': (id: string) => Result<OpenedPlan>;
  'recovery:discard': (id: string) => undefined;
  /**
   * Packs a state of the plan as the content of a version, beside the window; and unpacks one, with the pictures that it
   * shows. `name` is the version's.
   */
  'version:pack': (plan: Plan) => Result<string>;
  'version:unpack': (content: string, name: string, media?: Media) => Result<Plan>;
  /** The officer's own templates, and a sentence for each file among them that cannot be used. */
  'templates:list': () => InstalledTemplates;
  /** Shows the dialog. */
  'templates:install': () => Result<Template | undefined>;
  /** Keeps a template, in place of one of the same id. */
  'templates:save': (template: Template) => Result<Template>;
  'templates:remove': (id: string, language: Language) => Result<undefined>;
  /** Shows the dialog; gives the name of the file. */
  'templates:export': (id: string, language: Language) => Result<string | undefined>;
  'house-rules:list': () => InstalledHouseRules;
  /** Shows the dialog. All windows are told what is installed then. */
  'house-rules:install': () => Result<HousePack | undefined>;
  'house-rules:remove': (id: string) => Result<undefined>;
  /** Shows the dialog; gives the name of the file. */
  'house-rules:export': (id: string) => Result<string | undefined>;
  /** Shows the dialog and reads a pack without installing it. */
  'house-rules:read': () => Result<HousePack | undefined>;
  /** Shows the dialog and writes a pack that a plan's own rules were made into; gives the name of the file. */
  'house-rules:write': (pack: HousePack) => Result<string | undefined>;
  /** The fonts that a Word file of a plan in this language names. */
  'export:fonts': (profile: WordProfile, language: Language) => Result<readonly NamedFont[]>;
  /** Makes the Word file that is then likely to be asked for, while the officer still looks at what she chose. */
  'export:prepare': (plan: Plan, order: ExportOrder) => undefined;
  /** Lets go of the Word file that was made, or is being made, before it was asked for. */
  'export:forget': () => undefined;
  'export:word': (plan: Plan, order: ExportOrder, name: string) => Result<ExportReport | undefined>;
  /** Shows the dialog and writes a PDF. */
  'export:pdf': (plan: Plan, profile: WordProfile, name: string) => Result<ExportReport | undefined>;
  /** Shows the system's print dialog; false: the officer closed it. */
  'plan:print': (plan: Plan, profile: WordProfile) => Result<boolean>;
  'export:cancel': () => undefined;
  /** Shows the dialog and reads the workbook. */
  'excel:open': () => Result<OpenedWorkbook | undefined>;
  /** Shows the dialog and writes these registers, or all that hold something. */
  'excel:export': (plan: Plan, name: string, kinds?: readonly KindName[]) => Result<WorkbookReport | undefined>;
  /** Shows the dialog and writes what the checks found, as a Word document or a page: as the name that is chosen ends. */
  'checks:report': (
    plan: Plan,
    name: string,
  ) => Result<{ readonly file: FileHandle; readonly name: string } | undefined>;
  'file:open-outside': (file: FileHandle) => Result<undefined>;
  'file:show-in-folder': (file: FileHandle) => Result<undefined>;
  /** Tells main what the title bar says and whether closing must ask. `name` is what the plan is called there. */
  'window:state': (state: {
    readonly title: string;
    readonly name?: string;
    readonly unsaved: boolean;
    readonly hasPlan: boolean;
  }) => undefined;
  /** Tells main whether the pane beside the page is open, which is remembered with the window's place. */
  'window:pane': (isOpen: boolean) => undefined;
  /** The window's answer to `close-asked`, after it saved or gave up. */
  'window:close': () => undefined;
  /** The window stays: the officer gave up saving, or it failed. */
  'window:stay': () => undefined;
  'window:new': () => undefined;
  /** Opens a window of its own with a plan that stands in no file yet, and edits that are its first step. */
  'window:show': (document: PlanDocument, name: string, takes: readonly Edit[]) => undefined;
  /** Pastes the clipboard's plain text where the focus is. */
  'window:paste-text': () => undefined;
}

/** What main tells a window. */
export interface Events {
  command: Command;
  /** The officer wants to close a window with unsaved changes and chose to save; the window saves and calls `window:close`. */
  'save-and-close': undefined;
  'export-progress': { readonly part: number };
  'settings-changed': Settings;
  'house-rules-changed': readonly HousePack[];
  'file-state': FileState;
  'recent-changed': undefined;
}

/** What the preload script puts on the window as `planloom`. */
export interface Bridge {
  readonly request: <K extends keyof Requests>(
    name: K,
    ...args: Parameters<Requests[K]>
  ) => Promise<ReturnType<Requests[K]>>;
  /** Listens until the returned function is called. */
  readonly on: <K extends keyof Events>(name: K, listen: (payload: Events[K]) => void) => () => void;
}
