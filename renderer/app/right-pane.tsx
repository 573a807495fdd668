import type { ReactElement } from 'react';
import { ChecksPane } from '../features/checks';
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

/** The pane beside the page, which follows the selection. */
export function RightPane({ finding }: { readonly finding: string | undefined }): ReactElement {
  const t = useWords();
  const { tab, showTab } = useWorkspace();
  return (
    <Tabs<PaneTab>
      label={t('window.pane')}
      selected={tab}
      onSelect={showTab}
      tabs={[
        { id: 'record', name: t('record.tab'), content: <RecordPane /> },
        { id: 'checks', name: t('checks.tab'), content: <ChecksPane current={finding} /> },
        { id: 'comments', name: t('comments.tab'), content: <Comments /> },
      ]}
    />
  );
}
