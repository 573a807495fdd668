export type {
  Bridge,
  Events,
  ExportReport,
  FileHandle,
  FileState,
  InUseBy,
  InstalledHouseRules,
  InstalledTemplates,
  Instant,
  OpenedPlan,
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
} from './contract';
export { COMMAND_WORDS } from './command-words';
export { COMMANDS, type Command } from './commands';
export type { JobAnswer, JobName, JobOrder, JobRequest, Jobs, WordFile } from './jobs';
export type { RecoverOrder, RecoveredWork, RecoveryNote, UnsavedPlan } from './recovery';
export { EVENT_NAMES, REQUEST_NAMES } from './names';
