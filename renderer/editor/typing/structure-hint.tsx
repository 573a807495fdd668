import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../../ui';
import { beginningOf, type OpenOffer, type StructureOffer } from './structure-offer';
import styles from './structure-hint.module.css';

const KEYS = ['Tab', 'Shift+Tab'] as const;

function OpenHint({ offer, open }: { readonly offer: StructureOffer; readonly open: OpenOffer }): ReactElement {
  const t = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const at = beginningOf(open);
    if (!ref.current || !at) return;
    ref.current.style.top = `${String(at.bottom + 2)}px`;
    ref.current.style.left = `${String(at.left)}px`;
  }, [open]);
  useEffect(() => {
    const close = (): void => offer.close();
    const scroller = document.querySelector('[data-scroller]');
    scroller?.addEventListener('scroll', close, { passive: true });
    return () => scroller?.removeEventListener('scroll', close);
  }, [offer]);
  return (
    <div ref={ref} className={styles['hint']} role="status" data-structure-hint="">
      {open.choices.map((choice, index) => (
        <button
          key={choice}
          type="button"
          tabIndex={-1}
          className={styles['choice']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => offer.take(choice)}
        >
          <kbd className={styles['key']}>{KEYS[index]}</kbd>
          {t(choice === 'section' ? 'writing.makeSection' : 'writing.makeMeasure')}
        </button>
      ))}
    </div>
  );
}

/** One quiet line under the beginning of a paragraph, while something is offered for it. */
export function StructureHint({ offer }: { readonly offer: StructureOffer }): ReactElement | null {
  const open = useSyncExternalStore(offer.subscribe, offer.getOpen);
  return open ? createPortal(<OpenHint offer={offer} open={open} />, document.body) : null;
}
