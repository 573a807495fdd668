export type {
  Bridge,
  Command,
  Events,
  ExportReport,
  FileHandle,
  Instant,
  OpenedPlan,
  Purpose,
  RecentFile,
  Requests,
  SavedPlan,
  Settings,
  StartInfo,
  Theme,
} from './contract';
export { COMMANDS } from './contract';
export type { JobAnswer, JobName, JobOrder, JobRequest, Jobs, WordFile } from './jobs';
export { EVENT_NAMES, REQUEST_NAMES } from './names';
