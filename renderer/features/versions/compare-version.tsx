import { useState, type ReactElement } from 'react';
import { done } from '#core/model';
import type { PlanVersion } from '#core/file';
import { ComparisonDialog } from '../../comparison';
import { Button, Select, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { useVersionPlan } from './use-version-plan';
import type { OneVersionProps } from './versions-sheet';

const NOW = 'now';

/** A version compared with the plan as it is, or with another version; the older one comes first. */
export function CompareVersion({ version, versions, onBack, onAct, onGoTo, onClose }: OneVersionProps): ReactElement {
  const t = useWords();
  const { now } = useWorkspace();
  const [present] = useState(now);
  const [withId, setWithId] = useState(NOW);
  const other = versions.find(({ id }) => id === withId);
  const [first, last] = inTime(version, other);
  const before = useVersionPlan(first);
  const after = useVersionPlan(last);
  const others = versions.filter(({ id }) => id !== version.id);
  const goTo: typeof onGoTo = (place) => {
    onClose();
    onGoTo(place);
  };
  return (
    <ComparisonDialog
      title={t('versions.compareTitle', { name: version.name })}
      before={{ name: first.name, read: before }}
      after={last ? { name: last.name, read: after } : { name: t('versions.now'), read: done(present) }}
      onGoTo={last ? undefined : goTo}
      onClose={onBack}
      foot={
        <>
          <Button onPress={onBack}>{t('versions.back')}</Button>
          <Button onPress={() => onAct('restore')}>{t('versions.restore')}</Button>
        </>
      }
    >
      {others.length > 0 && (
        <Select
          label={t('versions.compareWith')}
          options={[{ id: NOW, name: t('versions.now') }, ...others.map(({ id, name }) => ({ id, name }))]}
          value={withId}
          onChange={setWithId}
          placeholder={t('versions.now')}
        />
      )}
    </ComparisonDialog>
  );
}

const inTime = (
  version: PlanVersion,
  other: PlanVersion | undefined,
): readonly [PlanVersion, PlanVersion | undefined] =>
  other && other.at < version.at ? [other, version] : [version, other];
