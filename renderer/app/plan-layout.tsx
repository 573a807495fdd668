import { memo, type KeyboardEvent, type ReactElement } from 'react';
import { Page } from '../editor';
import { ExportSheet } from '../features/export';
import { Outline } from '../features/outline';
import { Register } from '../features/registers';
import { StatusBar } from '../features/status-bar';
import { classNames, useWords } from '../ui';
import { useWorkspace } from '../workspace';
import { focusCaret } from './panes';
import type { PlanTools } from './plan-tools';
import { RightPane } from './right-pane';
import { ToolRow } from './tool-row';
import type { ChangeView, View } from './use-workspace-state';
import styles from './plan-layout.module.css';

interface PlanLayoutProps {
  readonly tools: PlanTools;
  readonly view: View;
  readonly change: ChangeView;
  readonly name: string;
}

// A change of the window's title, tab or stage draws none of these again.
const Tools = memo(ToolRow);
const OutlinePane = memo(Outline);
const PlanPage = memo(Page);
const StatusLine = memo(StatusBar);

/** The centre: the page, which stays where it is while a register is shown over it. */
function Centre({ tools, view }: Pick<PlanLayoutProps, 'tools' | 'view'>): ReactElement {
  const t = useWords();
  const { showStage } = useWorkspace();
  const isPage = view.stage.kind === 'page';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || isPage || event.isDefaultPrevented()) return;
    showStage({ kind: 'page' });
    focusCaret(tools);
  };
  return (
    <main className={styles['centre']} data-pane="centre" aria-label={t('window.centre')} onKeyDown={onKeyDown}>
      <div className={classNames(styles['stage'], !isPage && styles['hidden'])}>
        <PlanPage tools={tools} />
      </div>
      {view.stage.kind === 'register' && (
        <div className={styles['stage']}>
          <Register key={view.stage.of} of={view.stage.of} />
        </div>
      )}
    </main>
  );
}

/** How the window of a plan is laid out: tools above, outline, centre, details, status below. Nothing floats. */
export function PlanLayout({ tools, view, change, name }: PlanLayoutProps): ReactElement {
  const t = useWords();
  return (
    <div className={classNames(styles['window'], !view.isPaneOpen && styles['folded'])}>
      <Tools tools={tools} view={view} change={change} />
      <nav className={styles['outline']} data-pane="outline" aria-label={t('window.outline')}>
        <OutlinePane />
      </nav>
      <Centre tools={tools} view={view} />
      {view.isPaneOpen && (
        <aside className={styles['pane']} data-pane="details" aria-label={t('window.pane')}>
          <RightPane finding={view.finding} />
        </aside>
      )}
      <div className={styles['status']}>
        <StatusLine />
      </div>
      {view.sheet === 'export' && <ExportSheet name={name} onClose={() => change({ sheet: undefined })} />}
    </div>
  );
}
