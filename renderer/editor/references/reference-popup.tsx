import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { ReactEditor } from 'slate-react';
import { KINDS } from '#core/records';
import { classNames, useLanguage, useWords } from '../../ui';
import type { Offer } from './offer';
import type { OpenList, ReferenceList } from './reference-list';
import styles from './reference-popup.module.css';

export const LIST_ID = 'reference-list';
export const optionId = (index: number): string => `${LIST_ID}-${String(index)}`;

export const useOpenList = (list: ReferenceList): OpenList | undefined =>
  useSyncExternalStore(list.subscribe, list.getOpen);

function OfferLine({ offer }: { readonly offer: Offer }): ReactElement {
  const t = useWords();
  const language = useLanguage();
  if (offer.kind === 'computed') {
    return (
      <>
        <span className={styles['name']}>{offer.name}</span>
        <span className={styles['label']}>{t('computed.offered')}</span>
        <span className={styles['value']}>{offer.value}</span>
        <span className={styles['year']} />
      </>
    );
  }
  const kind = KINDS[offer.of].words.one[language];
  if (offer.kind === 'new') {
    return (
      <span className={styles['new']}>
        {offer.value === '' ? t('references.newPlain', { kind }) : t('references.new', { kind, value: offer.value })}
      </span>
    );
  }
  return (
    <>
      <span className={styles['name']}>{offer.name}</span>
      <span className={styles['label']}>
        {kind} · {offer.label}
      </span>
      <span className={styles['value']}>{offer.value === offer.name ? '' : offer.value}</span>
      <span className={styles['year']}>{offer.year}</span>
    </>
  );
}

/** Puts the list under the @, or above it where there is no room below. */
function usePlaceAtCaret(open: OpenList): React.RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const { editor, mention, offers } = open;
  useLayoutEffect(() => {
    const box = ref.current;
    const range = ReactEditor.resolveDOMRange(editor, { anchor: mention.start, focus: mention.start });
    if (!box || !range) return;
    const at = range.getBoundingClientRect();
    const below = at.bottom + 4;
    const fitsBelow = below + box.offsetHeight <= window.innerHeight;
    box.style.top = `${String(fitsBelow ? below : Math.max(4, at.top - box.offsetHeight - 4))}px`;
    box.style.left = `${String(Math.max(4, Math.min(at.left, window.innerWidth - box.offsetWidth - 4)))}px`;
  }, [editor, mention, offers]);
  return ref;
}

function OpenPopup({ list, open }: { readonly list: ReferenceList; readonly open: OpenList }): ReactElement {
  const t = useWords();
  const ref = usePlaceAtCaret(open);
  useEffect(() => {
    document.getElementById(optionId(open.active))?.scrollIntoView({ block: 'nearest' });
  }, [open.active]);
  useEffect(() => {
    const close = (): void => list.close();
    const scroller = document.querySelector('[data-scroller]');
    scroller?.addEventListener('scroll', close, { passive: true });
    return () => scroller?.removeEventListener('scroll', close);
  }, [list]);
  return (
    <div ref={ref} className={styles['popup']} tabIndex={0} onMouseDown={(event) => event.preventDefault()}>
      <div id={LIST_ID} role="listbox" aria-label={t('references.label')}>
        {open.offers.map((offer, index) => (
          <div
            key={offer.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === open.active}
            className={classNames(styles['offer'], index === open.active && styles['active'])}
            onClick={() => list.choose(index)}
          >
            <OfferLine offer={offer} />
          </div>
        ))}
      </div>
      {open.offers.length === 0 && <div className={styles['none']}>{t('references.none')}</div>}
    </div>
  );
}

/** The list of references at the caret, while it is open. */
export function ReferencePopup({ list }: { readonly list: ReferenceList }): ReactElement | null {
  const open = useOpenList(list);
  return open ? createPortal(<OpenPopup list={list} open={open} />, document.body) : null;
}
