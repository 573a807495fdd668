import { useEffect, useState, type ReactElement } from 'react';
import type { Result } from '#core/model';
import type { OpenedPlan } from '#ipc';
import { useLanguage } from '../ui';
import { WorkspaceContext } from '../workspace';
import type { Report } from './app';
import { PlanLayout } from './plan-layout';
import { makePlanTools } from './plan-tools';
import { revealWhere } from './reveal';
import { Title } from './title';
import { useCommandDoor, useSituation } from './use-commands';
import { useFile } from './use-file';
import { useKeys } from './use-keys';
import { useWorkspaceState } from './use-workspace-state';

interface PlanWindowProps {
  readonly opened: OpenedPlan;
  readonly report: Report;
  readonly take: (result: Result<OpenedPlan | undefined>) => void;
}

/** The window of a plan: its store and editors, its file, and everything that is drawn around them. */
export function PlanWindow({ opened, report, take }: PlanWindowProps): ReactElement {
  const [tools] = useState(() => makePlanTools(opened));
  const language = useLanguage();
  const file = useFile(opened, tools.store, report);
  const door = useCommandDoor();
  const [workspace, view, change] = useWorkspaceState(tools, door.command);
  useSituation(door, { tools, workspace, view, change, file, take });
  useKeys(tools);
  useEffect(() => {
    tools.connect({
      reveal: (where) => revealWhere(where, change),
      select: (selection) =>
        change({ selection, ...(selection.kind !== 'section' && { tab: 'record', isPaneOpen: true }) }),
      language: () => language,
    });
  }, [tools, change, language]);
  return (
    <WorkspaceContext value={workspace}>
      <Title standing={file.standing} store={tools.store} />
      <PlanLayout tools={tools} view={view} change={change} name={file.standing.name} />
    </WorkspaceContext>
  );
}
