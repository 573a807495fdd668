import type { ReactElement } from 'react';
import { ChecksPane, type ChecksQuestion } from '../features/checks';
import { RecordPane } from '../features/record-pane';
import { Tabs, useWords } from '../ui';
import { useWorkspace, type PaneTab } from '../workspace';
import styles from './right-pane.module.css';

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
  readonly finding: string | undefined;
  readonly onAsk: (question: ChecksQuestion) => void;
}

/** The pane beside the page, which follows the selection. */
export function RightPane({ finding, onAsk }: RightPaneProps): ReactElement {
  const t = useWords();
  const { tab, showTab } = useWorkspace();
  return (
    <Tabs<PaneTab>
      label={t('window.pane')}
      selected={tab}
      onSelect={showTab}
      tabs={[
        { id: 'record', name: t('record.tab'), content: <RecordPane /> },
        { id: 'checks', name: t('checks.tab'), content: <ChecksPane current={finding} onAsk={onAsk} /> },
        { id: 'comments', name: t('comments.tab'), content: <Comments /> },
      ]}
    />
  );
}
