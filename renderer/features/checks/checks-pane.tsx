import type { ReactElement } from 'react';
import { LEVEL_WORDS } from '#core/words';
import { findingKey, usePlaceName } from '../../findings';
import { LevelMark, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';
import { FindingItem } from './finding-item';
import { groupFindings } from './group-findings';

/** What the checks found, by level and place. `current` is the key of the finding that F8 went to. */
export function ChecksPane({ current }: { readonly current?: string | undefined }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan, findings } = useWorkspace();
  const placeName = usePlaceName(plan);
  if (findings.length === 0) {
    return (
      <div className={styles['none']}>
        <p className={styles['noneTitle']}>{words('checks.none')}</p>
        <p>{words('checks.noneNote')}</p>
      </div>
    );
  }
  return (
    <div className={styles['pane']}>
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
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
