import type { ReactElement } from 'react';
import type { SectionId } from '#core/model';
import type { Scope, SelectedPart } from '#core/find';
import { Select, useWords } from '../../ui';
import styles from './find-bar.module.css';

const SCOPES = ['plan', 'section', 'selection', 'registers'] as const;
export type ScopeName = (typeof SCOPES)[number];
const isScopeName = (id: string): id is ScopeName => SCOPES.some((scope) => scope === id);

/** The scope that a name means now; the whole plan where there is no such section or selection. */
export function scopeOf(name: ScopeName, section: SectionId | undefined, parts: readonly SelectedPart[]): Scope {
  if (name === 'section' && section !== undefined) return { kind: 'section', section };
  if (name === 'selection' && parts.length > 0) return { kind: 'selection', parts };
  return { kind: name === 'registers' ? 'registers' : 'plan' };
}

/** Where is looked. */
export function ScopeChoice({
  value,
  hasSelection,
  onChange,
}: {
  readonly value: ScopeName;
  readonly hasSelection: boolean;
  readonly onChange: (scope: ScopeName) => void;
}): ReactElement {
  const t = useWords();
  return (
    <span className={styles['scope']}>
      <Select
        label={t('find.scope')}
        isCell
        options={SCOPES.filter((id) => id !== 'selection' || hasSelection).map((id) => ({
          id,
          name: t(`find.scopes.${id}`),
        }))}
        value={value}
        placeholder={t('find.scope')}
        onChange={(id) => isScopeName(id) && onChange(id)}
      />
    </span>
  );
}
