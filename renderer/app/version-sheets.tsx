import { useSyncExternalStore, type ReactElement } from 'react';
import { VersionsSheet } from '../features/versions';
import { useWorkspace } from '../workspace';
import type { PlanTools } from './plan-tools';
import type { ChangeView, View } from './use-workspace-state';

interface VersionSheetsProps {
  readonly tools: PlanTools;
  readonly view: View;
  readonly change: ChangeView;
}

/** The dialogs in which the officer keeps, compares and restores states of the plan. */
export function VersionSheets({ tools: { store }, view, change }: VersionSheetsProps): ReactElement | null {
  const versions = useSyncExternalStore(store.subscribe, store.getVersions);
  const { edit, goTo } = useWorkspace();
  if (view.sheet !== 'versions') return null;
  return (
    <VersionsSheet
      versions={versions}
      onVersions={(next) => store.setVersions(next)}
      onRestore={(plan) => edit([{ kind: 'replace-plan', plan }], { name: 'restore' })}
      onGoTo={goTo}
      onClose={() => change({ sheet: undefined })}
    />
  );
}
