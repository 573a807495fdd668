import type { ReactElement } from 'react';
import type { PlanVersion } from '#core/file';
import { Button, useLanguage, useWords } from '../../ui';
import type { VersionAct } from './versions-sheet';
import styles from './versions-sheet.module.css';

const ACTS = ['look', 'compare', 'restore', 'rename', 'remove'] as const satisfies readonly VersionAct[];

interface VersionLineProps {
  readonly version: PlanVersion;
  readonly onAct: (act: VersionAct) => void;
}

/** One version of the list: what it is, and what can be done with it. */
export function VersionLine({ version, onAct }: VersionLineProps): ReactElement {
  const t = useWords();
  const { name, kind, author } = version;
  const time = useTimeOf(version);
  return (
    <li className={styles['version']}>
      <div className={styles['about']}>
        <strong>{name}</strong>
        <span className={styles['note']}>
          {[time, author, t(`versions.kinds.${kind}`)].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div className={styles['acts']}>
        {ACTS.map((act) => (
          <Button
            key={act}
            look="quiet"
            size="small"
            aria-label={t(`versions.of.${act}`, { name })}
            onPress={() => onAct(act)}
          >
            {t(`versions.${act}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** When a version was made, as the officer writes times. */
export function useTimeOf({ at }: PlanVersion): string {
  const language = useLanguage();
  return new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short', hour12: false });
}
