import { useEffect, useRef, useState, type ReactElement } from 'react';
import { isTextPlace, sayFinding, type Finding, type TextPlace } from '#core/checks';
import { fixEdits } from '#core/edit';
import { LevelMark, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import type { ChecksQuestion } from './checks-question';
import { FindingActs, FindingChoices } from './finding-acts';
import type { FindingDeeds } from './finding-deeds';
import { fixesOf } from './fixes-of';
import { RuleReason } from './rule-reason';
import styles from './finding-hint.module.css';

interface Shown {
  readonly finding: Finding;
  readonly box: DOMRect;
}

interface FindingHintProps {
  /** The boxes that a stretch of text is drawn in. */
  readonly boxesOf: (place: TextPlace) => readonly DOMRect[];
  readonly onAsk: (question: ChecksQuestion) => void;
}

/** How long the mouse rests on a marked place before it is explained, and how long it may take to reach the buttons. */
const REST = 500;
const LEAVE = 300;
const WIDTH = 340;
/** About how high the hint is: where less is left below, it stands above. */
const HEIGHT = 220;

/** Explains the marked text under the mouse, and offers what can be done about it. */
export function FindingHint({ boxesOf, onAsk }: FindingHintProps): ReactElement | null {
  const t = useWords();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>();
  const hint = useRef<HTMLDivElement>(null);
  useMouseRest(boxesOf, hint, setShown);
  const { findings, edit, goTo } = useWorkspace();
  if (!shown || !findings.includes(shown.finding)) return null;
  const { finding, box } = shown;
  const isLow = box.bottom > window.innerHeight - HEIGHT;
  const gone = (act: () => void): void => {
    setShown(undefined);
    act();
  };
  const deeds: FindingDeeds = {
    goTo,
    carryOut: (_, fix) => gone(() => edit((plan) => fixEdits(plan, [fix]), { name: 'fix' })),
    ask: (question) => gone(() => onAsk(question)),
  };
  return (
    <div
      ref={hint}
      role="group"
      aria-label={t('checks.hint')}
      className={styles['hint']}
      data-hint=""
      style={{
        left: Math.max(8, Math.min(box.left, window.innerWidth - WIDTH - 8)),
        ...(isLow ? { bottom: window.innerHeight - box.top + 2 } : { top: box.bottom + 2 }),
      }}
    >
      <p className={styles['message']}>
        <LevelMark level={finding.level} />
        {sayFinding(finding, language).message}
      </p>
      <RuleReason rule={finding.rule} />
      <FindingChoices finding={finding} deeds={deeds} />
      <div className={styles['acts']}>
        <FindingActs finding={finding} fixable={fixesOf(findings, finding.rule).length} deeds={deeds} />
      </div>
    </div>
  );
}

const holds = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Watches the mouse over the page: `show` is told what it rests on, and of nothing when it is gone. */
function useMouseRest(
  boxesOf: FindingHintProps['boxesOf'],
  hint: { readonly current: HTMLElement | null },
  show: (shown: Shown | undefined) => void,
): void {
  const { findings } = useWorkspace();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (shown: Shown | undefined, delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => show(shown), delay);
    };
    const onMove = ({ target, clientX, clientY, buttons }: MouseEvent): void => {
      if (!(target instanceof Element) || buttons !== 0) return;
      if (hint.current?.contains(target)) clearTimeout(timer);
      else {
        const found = findingUnder(target, clientX, clientY, findings, boxesOf);
        later(found, found ? REST : LEAVE);
      }
    };
    const hide = ({ target }: Event): void => {
      if (target instanceof Node && hint.current?.contains(target)) return;
      clearTimeout(timer);
      show(undefined);
    };
    document.addEventListener('mousemove', onMove);
    const others = ['keydown', 'mousedown', 'scroll'];
    for (const name of others) document.addEventListener(name, hide, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('mousemove', onMove);
      for (const name of others) document.removeEventListener(name, hide, true);
    };
  }, [findings, boxesOf, hint, show]);
}

function findingUnder(
  target: Element,
  x: number,
  y: number,
  findings: readonly Finding[],
  boxesOf: FindingHintProps['boxesOf'],
): Shown | undefined {
  const heading = target.closest<HTMLElement>('[role="heading"][data-finding]');
  const section = target.closest<HTMLElement>('[data-section]')?.dataset['section'];
  const block = target.closest<HTMLElement>('[data-section] [data-block]')?.dataset['block'];
  for (const finding of findings) {
    const { at, level } = finding;
    if (level === 'to-fill' || !('section' in at) || at.section !== section) continue;
    if (heading && !isTextPlace(at) && at.start !== undefined) return { finding, box: heading.getBoundingClientRect() };
    if (block === undefined || !isTextPlace(at) || at.block !== block) continue;
    const box = boxesOf(at).find((each) => holds(each, x, y));
    if (box) return { finding, box };
  }
  return undefined;
}
