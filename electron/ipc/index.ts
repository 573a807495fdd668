export type {
  Bridge,
  Events,
  ExportOrder,
  ExportReport,
  FileHandle,
  FileState,
  InUseBy,
  InstalledHouseRules,
  InstalledTemplates,
  Instant,
  NamedFont,
  OpenedPlan,
  OpenedWord,
  OpenedWorkbook,
  Purpose,
  ReadOnly,
  RecentFile,
  Requests,
  SavedPlan,
  Settings,
  StartInfo,
  Theme,
  WorkbookReport,
  WordProfile,
} from './contract';
export { COMMAND_WORDS } from './command-words';
export { COMMANDS, type Command } from './commands';
export type { ByOrientation, JobAnswer, JobName, JobOrder, JobRequest, Jobs, PrintJob, Sheet, WordFile } from './jobs';
export type { RecoverOrder, RecoveredWork, RecoveryNote, UnsavedPlan } from './recovery';
export { EVENT_NAMES, REQUEST_NAMES } from './names';
