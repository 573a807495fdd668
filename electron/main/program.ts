import type { HouseRulesFolder } from '#disk';
import type { JobsProcess } from './jobs-process';
import type { Log } from './log';
import type { PlanWindow } from './plan-window';
import type { SettingsFile } from './settings-file';

/** What all parts of the main process share. */
export interface Program {
  readonly settings: SettingsFile;
  readonly log: Log;
  /** The packs of house rules that are installed. */
  readonly houseRules: HouseRulesFolder;
  /** Encodes and decodes plans. */
  readonly files: JobsProcess;
  readonly windows: Set<PlanWindow>;
  /** What must be done before the program ends. */
  readonly ending: Set<Promise<unknown>>;
  readonly now: () => Date;
}
