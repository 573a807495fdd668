import { useState, type ReactElement } from 'react';
import type { Place } from '#core/checks';
import type { PlanVersion } from '#core/file';
import type { Plan } from '#core/records';
import { Button, Dialog, useWords } from '../../ui';
import { CompareVersion } from './compare-version';
import { KeepVersion } from './keep-version';
import { LookAtVersion } from './look-at-version';
import { RemoveVersion, RenameVersion, RestoreVersion } from './version-questions';
import { VersionLine } from './version-line';
import styles from './versions-sheet.module.css';

export type VersionAct = 'look' | 'compare' | 'restore' | 'rename' | 'remove';

export interface VersionsSheetProps {
  readonly versions: readonly PlanVersion[];
  /** The versions as they are to be from now on. */
  readonly onVersions: (versions: readonly PlanVersion[]) => void;
  /** Puts a kept state in the place of the plan. */
  readonly onRestore: (plan: Plan) => void;
  readonly onGoTo: (place: Place) => void;
  readonly onClose: () => void;
}

/** What every act on one version needs. */
export interface OneVersionProps extends VersionsSheetProps {
  readonly version: PlanVersion;
  readonly onBack: () => void;
  readonly onAct: (act: VersionAct) => void;
}

const SCREENS: Readonly<Record<VersionAct, (props: OneVersionProps) => ReactElement>> = {
  look: LookAtVersion,
  compare: CompareVersion,
  restore: RestoreVersion,
  rename: RenameVersion,
  remove: RemoveVersion,
};

/** The versions of a plan: kept by name, looked at, compared, restored. One dialog at a time stands for the one before it. */
export function VersionsSheet(props: VersionsSheetProps): ReactElement {
  const [chosen, setChosen] = useState<{ readonly act: VersionAct; readonly id: string }>();
  const version = chosen && props.versions.find(({ id }) => id === chosen.id);
  if (chosen && version) {
    const Screen = SCREENS[chosen.act];
    return (
      <Screen
        {...props}
        version={version}
        onBack={() => setChosen(undefined)}
        onAct={(act) => setChosen({ act, id: version.id })}
      />
    );
  }
  return <VersionList {...props} onAct={(act, id) => setChosen({ act, id })} />;
}

interface VersionListProps extends VersionsSheetProps {
  readonly onAct: (act: VersionAct, id: string) => void;
}

function VersionList({ versions, onVersions, onAct, onClose }: VersionListProps): ReactElement {
  const t = useWords();
  const newestFirst = [...versions].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Dialog
      title={t('versions.title')}
      width="wide"
      onClose={onClose}
      foot={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <KeepVersion onKeep={(version) => onVersions([...versions, version])} />
      {versions.length === 0 ? (
        <p className={styles['note']}>{t('versions.none')}</p>
      ) : (
        <ul className={styles['list']} aria-label={t('versions.title')}>
          {newestFirst.map((version) => (
            <VersionLine key={version.id} version={version} onAct={(act) => onAct(act, version.id)} />
          ))}
        </ul>
      )}
      <p className={styles['note']}>{t('versions.savedWithFile')}</p>
    </Dialog>
  );
}
