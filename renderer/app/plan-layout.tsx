import { memo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Page } from '../editor';
import { ExportSheet } from '../features/export';
import { Outline } from '../features/outline';
import { Register, newRegisterMemory } from '../features/registers';
import { StatusBar } from '../features/status-bar';
import { classNames, useWords } from '../ui';
import { useWorkspace } from '../workspace';
import { FileSheets } from './file-sheets';
import { FindPane } from './find-pane';
import { FindingParts } from './finding-parts';
import { focusCaret } from './panes';
import type { PlanTools } from './plan-tools';
import { RightPane } from './right-pane';
import { TextSheets } from './text-sheets';
import { ToolRow } from './tool-row';
import { VersionSheets } from './version-sheets';
import { useSelectedText } from './use-selected-text';
import type { PlanFile } from './use-file';
import type { ChangeView, View } from './use-workspace-state';
import styles from './plan-layout.module.css';

interface PlanLayoutProps {
  readonly tools: PlanTools;
  readonly view: View;
  readonly change: ChangeView;
  readonly file: PlanFile;
  readonly onGiveUp: () => void;
}

// A change of the window's title, tab or stage draws none of these again.
const Tools = memo(ToolRow);
const OutlinePane = memo(Outline);
const PlanPage = memo(Page);
const StatusLine = memo(StatusBar);

/** The centre: the page, which stays where it is while a register is shown over it. */
function Centre({ tools, view, change }: Pick<PlanLayoutProps, 'tools' | 'view' | 'change'>): ReactElement {
  const t = useWords();
  const { showStage } = useWorkspace();
  const isPage = view.stage.kind === 'page';
  const [memory] = useState(newRegisterMemory);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || isPage || event.isDefaultPrevented()) return;
    showStage({ kind: 'page' });
    focusCaret(tools);
  };
  return (
    <main className={styles['centre']} data-pane="centre" aria-label={t('window.centre')} onKeyDown={onKeyDown}>
      <FindPane tools={tools} view={view} change={change} />
      <div className={classNames(styles['stage'], !isPage && styles['hidden'])}>
        <PlanPage tools={tools} />
      </div>
      {view.stage.kind === 'register' && (
        <div className={styles['stage']}>
          <Register key={view.stage.of} of={view.stage.of} memory={memory} />
        </div>
      )}
    </main>
  );
}

/** The status bar with what is selected in the page: a selection that grows draws nothing but this again. */
function Status({ tools }: Pick<PlanLayoutProps, 'tools'>): ReactElement {
  return <StatusLine selection={useSelectedText(tools.editors)} />;
}

/** How the window of a plan is laid out: tools above, outline, centre, details, status below. Nothing floats. */
export function PlanLayout({ tools, view, change, file, onGiveUp }: PlanLayoutProps): ReactElement {
  const t = useWords();
  return (
    <div className={classNames(styles['window'], !view.isPaneOpen && styles['folded'])}>
      <Tools tools={tools} view={view} change={change} />
      <FileSheets tools={tools} file={file} view={view} change={change} onGiveUp={onGiveUp} />
      <nav className={styles['outline']} data-pane="outline" aria-label={t('window.outline')}>
        <OutlinePane />
      </nav>
      <Centre tools={tools} view={view} change={change} />
      {view.isPaneOpen && (
        <aside className={styles['pane']} data-pane="details" aria-label={t('window.pane')}>
          <RightPane tools={tools} view={view} change={change} />
        </aside>
      )}
      <div className={styles['status']}>
        <Status tools={tools} />
      </div>
      <FindingParts tools={tools} view={view} change={change} />
      <TextSheets tools={tools} view={view} change={change} />
      <VersionSheets tools={tools} view={view} change={change} />
      {(view.sheet === 'export' || view.sheet === 'print') && (
        <ExportSheet
          name={file.standing.name}
          format={view.sheet === 'print' ? 'print' : 'docx'}
          onClose={() => change({ sheet: undefined })}
        />
      )}
    </div>
  );
}
