import type { Language, Result } from '#core/model';
import type { Plan } from '#core/records';

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

export interface OpenedPlan {
  readonly plan: Plan;
  /** Left out for a plan that is not in a file yet (new, sample). */
  readonly file?: FileHandle;
  readonly name: string;
  readonly savedAt?: Instant;
}

/** What a window learns when it starts. */
export interface StartInfo {
  readonly settings: Settings;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly version: string;
  /** The plan this window was opened for; without one it shows the start screen. */
  readonly open?: OpenedPlan;
  /** What went wrong before the window was there (damaged settings, an unreadable file named on the command line). */
  readonly notices: readonly string[];
}

export interface SavedPlan {
  readonly file: FileHandle;
  readonly name: string;
  readonly savedAt: Instant;
}

export type Purpose = 'issue' | 'return';
export interface ExportReport {
  readonly file: FileHandle;
  readonly name: string;
  readonly pages?: number;
  /** What the Word file could not carry, as sentences in the interface language. */
  readonly notes: readonly string[];
  /** How many findings of our own check of the written file; always 0, else the export fails. */
  readonly checked: number;
}

/** What a window may ask of main; one line a power. Undefined as value: the officer closed the dialog. */
export interface Requests {
  'app:start': () => StartInfo;
  'settings:set': (change: Partial<Settings>) => Settings;
  'recent:list': () => readonly RecentFile[];
  'recent:forget': (file: FileHandle) => readonly RecentFile[];
  /** Shows the dialog. A window that already holds a plan gets a second window for the new one, and undefined here. */
  'plan:open': () => Result<OpenedPlan | undefined>;
  'plan:open-recent': (file: FileHandle) => Result<OpenedPlan | undefined>;
  'plan:save': (file: FileHandle, plan: Plan) => Result<SavedPlan>;
  /** Shows the dialog with a suggested name, without ending. */
  'plan:save-as': (plan: Plan, name: string) => Result<SavedPlan | undefined>;
  'export:word': (plan: Plan, purpose: Purpose, name: string) => Result<ExportReport | undefined>;
  'export:cancel': () => undefined;
  'file:open-outside': (file: FileHandle) => Result<undefined>;
  'file:show-in-folder': (file: FileHandle) => Result<undefined>;
  /** Tells main what the title bar says and whether closing must ask. `name` is what the plan is called there. */
  'window:state': (state: {
    readonly title: string;
    readonly name?: string;
    readonly unsaved: boolean;
    readonly hasPlan: boolean;
  }) => undefined;
  /** The window's answer to `close-asked`, after it saved or gave up. */
  'window:close': () => undefined;
  'window:new': () => undefined;
}

/** The commands of the menu; the window carries them out. */
export const COMMANDS = [
  'new',
  'open',
  'sample',
  'save',
  'save-as',
  'export',
  'undo',
  'redo',
  'select-all',
  'add-section',
  'rename-section',
  'remove-section',
  'move-section-up',
  'move-section-down',
  'insert-reference',
  'insert-measure',
  'insert-indicators',
  'insert-tasks',
  'insert-projects',
  'insert-finance',
  'insert-talent',
  'bold',
  'italic',
  'underline',
  'show-page',
  'show-register',
  'show-profile',
  'next-pane',
  'next-finding',
  'previous-finding',
  'show-checks',
] as const;
export type Command = (typeof COMMANDS)[number];

/** What main tells a window. */
export interface Events {
  command: Command;
  /** The officer wants to close a window with unsaved changes and chose to save; the window saves and calls `window:close`. */
  'save-and-close': undefined;
  'export-progress': { readonly part: number };
  'settings-changed': Settings;
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
