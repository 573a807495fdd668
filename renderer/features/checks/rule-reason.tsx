import type { ReactElement } from 'react';
import { explainRule } from '#core/checks';
import { Button, useLanguage, useWords } from '../../ui';
import { useOpenHelp } from '../../workspace';
import styles from './rule-reason.module.css';

/** Why a rule is there: its reason, the clause it follows, and an example of each side. */
export function RuleReason({ rule }: { readonly rule: string }): ReactElement | null {
  const t = useWords();
  const openHelp = useOpenHelp();
  const explained = explainRule(rule, useLanguage());
  if (!explained) return null;
  const { why, source, bad, good } = explained;
  return (
    <div className={styles['reason']}>
      <p>{why}</p>
      {source !== undefined && <p>{t('checks.source', { source })}</p>}
      <dl className={styles['examples']}>
        <dt>{t('checks.bad')}</dt>
        <dd>{bad}</dd>
        <dt>{t('checks.good')}</dt>
        <dd>{good}</dd>
      </dl>
      {openHelp && (
        <Button look="link" size="small" onPress={() => openHelp(rule)}>
          {t('checks.inHelp')}
        </Button>
      )}
    </div>
  );
}
