import type { ReactElement } from 'react';
import { useWords } from './i18n';
import { Notice } from './notice';
import styles from './news-lines.module.css';

/** What came of the last act. */
export interface News {
  readonly look: 'success' | 'failure';
  readonly said: string;
}

/** Says what came of the last act, and what else is to be known of a list: the files in it that cannot be used. */
export function NewsLines({
  news,
  notices = [],
}: {
  readonly news: News | undefined;
  readonly notices?: readonly string[];
}): ReactElement {
  const words = useWords();
  return (
    <div role="status" className={styles['news']}>
      {news && (
        <Notice look={news.look} kind={words(`common.${news.look}`)}>
          {news.said}
        </Notice>
      )}
      {notices.map((notice) => (
        <Notice key={notice} look="warning" kind={words('common.information')}>
          {notice}
        </Notice>
      ))}
    </div>
  );
}
