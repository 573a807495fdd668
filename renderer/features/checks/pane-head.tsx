import type { ReactElement } from 'react';
import type { Level } from '#core/model';
import { countByLevel } from '#core/checks';
import { LEVEL_WORDS } from '#core/words';
import { SHOWN_LEVELS } from '../../findings';
import { Button, LevelMark, Select, useLanguage, useWords } from '../../ui';
import { useSettings, useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';
import { GROUPINGS, type Grouping } from './group-findings';

interface PaneHeadProps {
  /** The level that is shown alone. */
  readonly level: Level | undefined;
  readonly onLevel: (level: Level | undefined) => void;
  readonly by: Grouping;
}

/** The top of the pane: how many findings there are of each level, which a click shows alone, and how they are put together. */
export function PaneHead({ level, onLevel, by }: PaneHeadProps): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const counts = countByLevel(useWorkspace().findings);
  const { change } = useSettings();
  return (
    <header className={styles['head']}>
      <div role="group" aria-label={t('checks.levels')} className={styles['levels']}>
        {SHOWN_LEVELS.filter((each) => each !== 'to-fill').map((each) => (
          <Button
            key={each}
            look="quiet"
            size="small"
            aria-label={t('checks.only', { level: LEVEL_WORDS[each][language], count: counts[each] })}
            aria-pressed={level === each}
            isDisabled={counts[each] === 0}
            data-level={each}
            onPress={() => onLevel(level === each ? undefined : each)}
          >
            <LevelMark level={each} />
            {LEVEL_WORDS[each][language]} {counts[each]}
          </Button>
        ))}
      </div>
      <Select
        isCell
        label={t('checks.groupBy')}
        placeholder=""
        options={GROUPINGS.map((id) => ({ id, name: t(`checks.grouping.${id}`) }))}
        value={by}
        onChange={(id) => {
          const chosen = GROUPINGS.find((grouping) => grouping === id);
          if (chosen) change({ checksBy: chosen });
        }}
      />
    </header>
  );
}
