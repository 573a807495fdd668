import type { ReactElement } from 'react';
import { LEVEL_WORDS } from '#core/words';
import { findingKey, usePlaceName } from '../../findings';
import { LevelMark, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';
import type { ChecksQuestion } from './checks-question';
import { FindingItem } from './finding-item';
import { groupFindings } from './group-findings';
import { WaivedList } from './waived-list';

interface ChecksPaneProps {
  /** The key of the finding that F8 went to, or that the caret is in. */
  readonly current?: string | undefined;
  readonly onAsk: (question: ChecksQuestion) => void;
}

/** What the checks found, by level and place, and below it what was waived. */
export function ChecksPane({ current, onAsk }: ChecksPaneProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan, findings } = useWorkspace();
  const placeName = usePlaceName(plan);
  return (
    <div className={styles['pane']}>
      {findings.length === 0 && (
        <div className={styles['none']}>
          <p className={styles['noneTitle']}>{words('checks.none')}</p>
          <p>{words('checks.noneNote')}</p>
        </div>
      )}
      {groupFindings(findings, placeName).map(({ level, count, places }) => (
        <section key={level} aria-label={LEVEL_WORDS[level][language]}>
          <h3 className={styles['level']}>
            <LevelMark level={level} />
            {LEVEL_WORDS[level][language]} {count}
          </h3>
          {places.map(({ place, findings: list }) => (
            <div key={place}>
              <h4 className={styles['place']}>{place}</h4>
              <ul>
                {list.map((finding) => (
                  <FindingItem
                    key={findingKey(finding)}
                    finding={finding}
                    isCurrent={findingKey(finding) === current}
                    onAsk={onAsk}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <WaivedList />
    </div>
  );
}
