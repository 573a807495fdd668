import { useEffect, useRef, useState, type ReactElement } from 'react';
import { isTextPlace, sayFinding, type Finding, type TextPlace } from '#core/checks';
import { LevelMark, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import type { ChecksQuestion } from './checks-question';
import { FindingActs } from './finding-acts';
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

/** Explains the marked text under the mouse, and offers what can be done about it. */
export function FindingHint({ boxesOf, onAsk }: FindingHintProps): ReactElement | null {
  const t = useWords();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>();
  const hint = useRef<HTMLDivElement>(null);
  useMouseRest(boxesOf, hint, setShown);
  const { findings } = useWorkspace();
  if (!shown || !findings.includes(shown.finding)) return null;
  const { finding, box } = shown;
  const { message, why } = sayFinding(finding, language);
  const isLow = box.bottom > window.innerHeight - 160;
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
        {message}
      </p>
      <p className={styles['why']}>{why}</p>
      <div className={styles['acts']}>
        <FindingActs finding={finding} onAsk={onAsk} onDone={() => setShown(undefined)} />
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
  const block = target.closest<HTMLElement>('[data-section] [data-block]')?.dataset['block'];
  for (const finding of findings) {
    const { at, level } = finding;
    if (block === undefined || !isTextPlace(at) || at.block !== block || level === 'to-fill') continue;
    const box = boxesOf(at).find((each) => holds(each, x, y));
    if (box) return { finding, box };
  }
  return undefined;
}
