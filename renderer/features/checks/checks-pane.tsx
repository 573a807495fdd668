import { useMemo, type ReactElement } from 'react';
import type { Level } from '#core/model';
import { fixEdits } from '#core/edit';
import { findingWith, shownLevel } from '../../findings';
import { useWords } from '../../ui';
import { useSettings, useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';
import type { ChecksQuestion } from './checks-question';
import type { FindingDeeds } from './finding-deeds';
import { FindingGroups } from './finding-groups';
import { PaneHead } from './pane-head';
import { ToFill } from './to-fill';
import { useKeptFocus } from './use-kept-focus';
import { WaivedList } from './waived-list';

/** What the pane shows of the findings. */
export interface ShownChecks {
  /** The key of the finding that F8 went to, or that the caret is in. */
  readonly finding?: string;
  /** The level that the officer chose to see alone. */
  readonly level: Level | undefined;
  /** What was waived is listed. */
  readonly isWaivedOpen: boolean;
}

interface ChecksPaneProps {
  readonly shown: ShownChecks;
  readonly onShow: (change: Partial<ShownChecks>) => void;
  readonly onAsk: (question: ChecksQuestion) => void;
  /** After a finding was put right here. */
  readonly onDone: () => void;
}

function useDeeds(onAsk: ChecksPaneProps['onAsk'], onDone: () => void): FindingDeeds {
  const { goTo, edit } = useWorkspace();
  return useMemo(
    () => ({
      goTo,
      carryOut: (_, fix) => {
        edit((plan) => fixEdits(plan, [fix]), { name: 'fix' });
        onDone();
      },
      ask: onAsk,
    }),
    [goTo, edit, onAsk, onDone],
  );
}

/** What the checks found, in groups; how far the plan is filled in; and what was waived. */
export function ChecksPane({ shown, onShow, onAsk, onDone }: ChecksPaneProps): ReactElement {
  const words = useWords();
  const { findings } = useWorkspace();
  const by = useSettings().settings.checksBy ?? 'section';
  const deeds = useDeeds(onAsk, onDone);
  const focus = useKeptFocus(findings);
  const { finding: current, isWaivedOpen } = shown;
  const only = shownLevel(shown.level, findings);
  const listed = useMemo(
    () => findings.filter(({ level }) => (only === undefined ? level !== 'to-fill' : level === only)),
    [findings, only],
  );
  const toFill = useMemo(() => findings.filter(({ level }) => level === 'to-fill'), [findings]);
  return (
    <div className={styles['pane']} {...focus}>
      <PaneHead level={only} onLevel={(level) => onShow({ level })} by={by} />
      {listed.length === 0 && (
        <div className={styles['none']}>
          <p className={styles['noneTitle']}>{words('checks.none')}</p>
          <p>{words('checks.noneNote')}</p>
        </div>
      )}
      <FindingGroups key={`${by} ${only ?? ''}`} listed={listed} by={by} current={current} deeds={deeds} />
      <ToFill isCurrent={findingWith(current, findings)?.level === 'to-fill'}>
        <FindingGroups key={by} listed={toFill} by={by} current={current} deeds={deeds} />
      </ToFill>
      <WaivedList isOpen={isWaivedOpen} onOpen={(isOpen) => onShow({ isWaivedOpen: isOpen })} />
    </div>
  );
}
