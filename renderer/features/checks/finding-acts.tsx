import type { ReactElement } from 'react';
import type { Finding, Fix } from '#core/checks';
import { fixEdits } from '#core/edit';
import { Button, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import type { ChecksQuestion } from './checks-question';
import { fixesOf } from './fix-all-preview';

interface FindingActsProps {
  readonly finding: Finding;
  readonly onAsk: (question: ChecksQuestion) => void;
  /** After something was done. */
  readonly onDone?: () => void;
}

function fixName({ to, ref }: Fix, t: ReturnType<typeof useWords>): string {
  if (ref) return t('computed.fixTo', { text: to });
  return to === '' ? t('checks.fixRemove') : t('checks.fixTo', { text: to });
}

/** What can be done about a finding: put it right, or all of its rule, where that is certain; or let it stand. */
export function FindingActs({ finding, onAsk, onDone }: FindingActsProps): ReactElement {
  const t = useWords();
  const { findings, edit } = useWorkspace();
  const { fix, rule } = finding;
  const count = fix ? fixesOf(findings, rule).length : 0;
  const ask = (question: ChecksQuestion): void => {
    onDone?.();
    onAsk(question);
  };
  return (
    <>
      {fix && (
        <Button
          look="link"
          size="small"
          onPress={() => {
            onDone?.();
            edit((plan) => fixEdits(plan, [fix]), { name: 'fix' });
          }}
        >
          {fixName(fix, t)}
        </Button>
      )}
      {count > 1 && (
        <Button look="link" size="small" onPress={() => ask({ kind: 'fix-all', rule })}>
          {t('checks.fixAll', { count })}
        </Button>
      )}
      <Button look="link" size="small" onPress={() => ask({ kind: 'waive', finding })}>
        {t('checks.waiveThis')}
      </Button>
    </>
  );
}
