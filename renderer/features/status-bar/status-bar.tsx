import type { ReactElement } from 'react';
import { LEVELS, type Level } from '#core/model';
import { countByLevel } from '#core/checks';
import { LEVEL_WORDS } from '#core/words';
import { Button, LanguageChoice, LevelMark, useLanguage, useWords } from '../../ui';
import { useSettings, useWorkspace } from '../../workspace';
import styles from './status-bar.module.css';
import { WordCount } from './word-count';
import { ZoomMenu } from './zoom-menu';

/** The line under everything: how long the plan and the `selection` in it are, what its checks found, the language of the window. */
export function StatusBar({ selection }: { readonly selection: string }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { findings } = useWorkspace();
  const { change } = useSettings();
  const counts = countByLevel(findings);
  return (
    <footer className={styles['bar']} aria-label={words('status.label')}>
      <WordCount selection={selection} />
      {LEVELS.map((level) => (
        <LevelCount key={level} level={level} count={counts[level]} />
      ))}
      <div className={styles['end']}>
        <ZoomMenu />
        <LanguageChoice
          label={words('common.language')}
          hideLabel
          look="small"
          value={language}
          onChange={(chosen) => change({ language: chosen })}
        />
      </div>
    </footer>
  );
}

function LevelCount({ level, count }: { readonly level: Level; readonly count: number }): ReactElement {
  const words = useWords();
  const name = LEVEL_WORDS[level][useLanguage()];
  const { showTab, command } = useWorkspace();
  const isToFill = level === 'to-fill';
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={words(isToFill ? 'toFill.go' : 'status.showChecks', { level: name, count })}
      onPress={() => (isToFill ? command('next-to-fill') : showTab('checks'))}
    >
      {count > 0 && <LevelMark level={level} />}
      {name} {count}
    </Button>
  );
}
