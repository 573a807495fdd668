import { useCallback, type KeyboardEvent, type ReactElement } from 'react';
import { ChecksPane } from '../features/checks';
import { RecordPane } from '../features/record-pane';
import { Tabs, useWords } from '../ui';
import { useWorkspace, type PaneTab } from '../workspace';
import { focusCaret } from './panes';
import type { PlanTools } from './plan-tools';
import styles from './right-pane.module.css';
import type { ChangeView, View } from './use-workspace-state';

const Comments = (): ReactElement => {
  const t = useWords();
  return (
    <div className={styles['empty']}>
      <p>{t('comments.none')}</p>
      <p>{t('comments.noneNote')}</p>
    </div>
  );
};

interface RightPaneProps {
  readonly tools: PlanTools;
  readonly view: View;
  readonly change: ChangeView;
}

/** The checks; what she came from the caret to put right leads back there, and so does Esc. */
function Checks({ tools, view, change }: RightPaneProps): ReactElement {
  const { isFromCaret } = view;
  const onAsk = useCallback<Parameters<typeof ChecksPane>[0]['onAsk']>((asking) => change({ asking }), [change]);
  const onDone = useCallback(() => {
    if (!isFromCaret) return;
    change({ isFromCaret: false });
    focusCaret(tools);
  }, [isFromCaret, change, tools]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isHere = event.target instanceof Element && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isHere && !event.isDefaultPrevented()) onDone();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <ChecksPane shown={view} onShow={change} onAsk={onAsk} onDone={onDone} />
    </div>
  );
}

/** The pane beside the page, which follows the selection. */
export function RightPane(props: RightPaneProps): ReactElement {
  const t = useWords();
  const { tab, showTab } = useWorkspace();
  return (
    <Tabs<PaneTab>
      label={t('window.pane')}
      selected={tab}
      onSelect={showTab}
      tabs={[
        { id: 'record', name: t('record.tab'), content: <RecordPane /> },
        { id: 'checks', name: t('checks.tab'), content: <Checks {...props} /> },
        { id: 'comments', name: t('comments.tab'), content: <Comments /> },
      ]}
    />
  );
}
