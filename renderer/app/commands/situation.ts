import type { Result } from '#core/model';
import type { OpenedPlan, OpenedWord } from '#ipc';
import type { Workspace } from '../../workspace';
import type { ExcelActs } from '../excel/use-excel';
import type { PlanTools } from '../plan-tools';
import type { PlanFile } from '../use-file';
import type { ChangeView, View } from '../use-workspace-state';

/** What commands are carried out on. */
export interface Situation {
  readonly tools: PlanTools;
  readonly workspace: Workspace;
  readonly view: View;
  readonly change: ChangeView;
  readonly file: PlanFile;
  readonly excel: ExcelActs;
  readonly exportReport: () => Promise<void>;
  /** Tells the officer that nothing is left to fill, or that nothing that was waived has changed. */
  readonly say: (news: 'noneToFill' | 'noneToReview') => void;
  readonly take: (result: Result<OpenedPlan | OpenedWord | undefined>) => void;
}
