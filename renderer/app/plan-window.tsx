import { useEffect, useState, type ReactElement, type RefObject } from 'react';
import type { Result } from '#core/model';
import type { OpenedPlan, OpenedWord } from '#ipc';
import type { Messages } from '../features/messages';
import { PlanHouseRulesDialog } from '../features/plan-house-rules';
import { SaveTemplateDialog } from '../features/save-template';
import { useLanguage, useWords } from '../ui';
import { WorkspaceContext, bridge, type Workspace } from '../workspace';
import { useExcel } from './excel/use-excel';
import { PlanLayout } from './plan-layout';
import { useInstalledRules } from './plan-checks';
import { makePlanTools } from './plan-tools';
import { useRecovery } from './recovery/use-recovery';
import { revealSelection, revealWhere } from './reveal';
import { Title } from './title';
import type { Situation } from './commands/situation';
import { useCommandDoor, useSituation } from './commands/use-commands';
import { useCheckReport } from './use-check-report';
import { useFile } from './use-file';
import { useFirstCaret } from './use-first-caret';
import { useFirstStep } from './use-first-step';
import { useKeys } from './use-keys';
import { usePasting } from './use-pasting';
import { useWorkspaceState } from './use-workspace-state';

/** What the rest of the window may ask of the plan that is shown. */
export type AtPlan = Pick<Workspace, 'now' | 'edit'>;

interface PlanWindowProps {
  readonly opened: OpenedPlan;
  /** Whether the pane beside the page is open at first. */
  readonly isPaneOpen: boolean;
  readonly messages: Pick<Messages, 'say' | 'settle'>;
  readonly take: (result: Result<OpenedPlan | OpenedWord | undefined>) => void;
  /** Is given what others need of the plan while it is shown. */
  readonly atPlanRef: RefObject<AtPlan | undefined>;
  /** The officer does not want this plan open after all. */
  readonly onGiveUp: () => void;
}

/** The window of a plan: its store and editors, its file, and everything that is drawn around them. */
export function PlanWindow({ opened, isPaneOpen, messages, take, atPlanRef, onGiveUp }: PlanWindowProps): ReactElement {
  const [tools] = useState(() => makePlanTools(opened));
  const language = useLanguage();
  const t = useWords();
  const door = useCommandDoor();
  const [workspace, view, change] = useWorkspaceState(tools, door.command, isPaneOpen);
  const file = useFile(opened, tools, { messages, onChanged: () => change({ sheet: 'changed-outside' }) });
  const say: Situation['say'] = (news) =>
    messages.say('success', t(news === 'noneToFill' ? 'toFill.none' : 'checks.noneToReview'), { about: news });
  const excel = useExcel({ workspace, name: file.standing.name, say: messages.say });
  const exportReport = useCheckReport(workspace, file.standing.name, messages.say);
  useSituation(door, { tools, workspace, view, change, file, excel, exportReport, take, say });
  useKeys(tools);
  useInstalledRules();
  useFirstCaret(opened, tools);
  useRecovery(tools.store, messages);
  useFirstStep(opened, tools);
  useEffect(() => {
    atPlanRef.current = workspace;
    return () => {
      atPlanRef.current = undefined;
    };
  }, [atPlanRef, workspace]);
  const { ask, tell, dialog } = usePasting(messages);
  useEffect(() => void bridge.request('window:pane', view.isPaneOpen), [view.isPaneOpen]);
  useEffect(() => {
    tools.connect({
      reveal: (where) => revealWhere(where, change),
      select: (selection) => revealSelection(selection, change),
      language: () => language,
      pasting: { ask, tell },
    });
  }, [tools, change, language, ask, tell]);
  return (
    <WorkspaceContext value={workspace}>
      <Title standing={file.standing} isReadOnly={file.state.readOnly !== undefined} store={tools.store} />
      <PlanLayout tools={tools} view={view} change={change} file={file} onGiveUp={onGiveUp} />
      {view.sheet === 'plan-house-rules' && <PlanHouseRulesDialog onClose={() => change({ sheet: undefined })} />}
      {view.sheet === 'save-template' && (
        <SaveTemplateDialog
          onSaved={({ name }) => {
            change({ sheet: undefined });
            messages.say('success', t('templates.save.saved', { name }));
          }}
          onClose={() => change({ sheet: undefined })}
        />
      )}
      {dialog}
      {excel.dialog}
    </WorkspaceContext>
  );
}
