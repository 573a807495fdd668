import type { ReactElement } from 'react';
import type { Finding } from '#core/checks';
import { Button, LinkButton, useWords } from '../../ui';
import type { FindingDeeds } from './finding-deeds';
import { choiceName, fixName } from './fixes-of';
import styles from './checks-pane.module.css';

interface FindingActsProps {
  readonly finding: Finding;
  /** How many findings of its rule have a certain fix. */
  readonly fixable: number;
  readonly deeds: FindingDeeds;
}

/** What can be done about a finding: put it right, or all of its rule, where that is certain; or let it stand. */
export function FindingActs({ finding, fixable, deeds }: FindingActsProps): ReactElement {
  const t = useWords();
  const { fix, rule } = finding;
  return (
    <>
      {fix && (
        <LinkButton size="small" data-fix="" onPress={() => deeds.carryOut(finding, fix)}>
          {fixName(fix, t)}
        </LinkButton>
      )}
      {fix && fixable > 1 && (
        <LinkButton size="small" onPress={() => deeds.ask({ kind: 'fix-all', rule })}>
          {t('checks.fixAll', { count: fixable })}
        </LinkButton>
      )}
      <LinkButton size="small" onPress={() => deeds.ask({ kind: 'waive', finding })}>
        {t('checks.waiveThis')}
      </LinkButton>
    </>
  );
}

/** The ways to put a finding right of which only people know the right one. */
export function FindingChoices({ finding, deeds }: Pick<FindingActsProps, 'finding' | 'deeds'>): ReactElement | null {
  const t = useWords();
  if (!finding.choices || finding.choices.length === 0) return null;
  return (
    <div role="group" aria-label={t('checks.choices')} className={styles['choices']}>
      {finding.choices.map((choice, index) => (
        <Button key={index} size="small" data-choice="" onPress={() => deeds.carryOut(finding, choice)}>
          {choiceName(choice, t)}
        </Button>
      ))}
    </div>
  );
}
