import { useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { placeOfMatch, type SelectedPart } from '#core/find';
import { BarInput, Button, Icon, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './find-bar.module.css';
import type { FindPage } from './find-page';
import { FindResults } from './find-results';
import { Options } from './options';
import { ReplaceRow } from './replace-row';
import { ScopeChoice, scopeOf, type ScopeName } from './scope-choice';
import { useOpening, useSteady, useStepKeys } from './use-find-bar';
import { useMatches, type Matches } from './use-matches';
import { useQuery, type QueryState } from './use-query';

export type FindMode = 'find' | 'replace';

interface FindBarProps {
  /** Closed without one. What was looked for stays for the next time. */
  readonly mode: FindMode | undefined;
  /** Grows with every time that the bar is asked for. */
  readonly turn: number;
  readonly page: FindPage;
  readonly onMode: (mode: FindMode | undefined) => void;
}

/** The bar above the page that finds and replaces in the whole plan. */
export function FindBar({ mode, turn, page, onMode }: FindBarProps): ReactElement | null {
  const { goTo, selection } = useWorkspace();
  const ask = useQuery();
  const [scopeName, setScopeName] = useState<ScopeName>('plan');
  const [parts, setParts] = useState<readonly SelectedPart[]>([]);
  const section = selection.kind === 'section' ? selection.section : undefined;
  const scope = useSteady(scopeOf(scopeName, section, parts));
  const matches = useMatches(ask.query, scope, mode !== undefined, page);
  const input = useRef<HTMLInputElement>(null);
  const [isListed, setIsListed] = useState(false);
  const step = (by: 1 | -1): void => {
    const { length } = matches.matches;
    const next = (matches.index + by + length) % length;
    const match = matches.matches[next];
    if (!match) return;
    // At once, so that a second key goes on from there.
    flushSync(() => matches.show(next));
    // From the text the caret goes along; from the bar the focus stays in it.
    if (document.activeElement?.closest('[data-find]') === null) goTo(placeOfMatch(match));
  };
  const close = (): void => {
    onMode(undefined);
    if (matches.current) goTo(placeOfMatch(matches.current));
    else page.focusCaret();
  };
  useOpening(turn, mode, input, () => {
    const selected = page.selection();
    const text = page.selectedText();
    setParts(selected);
    if (scopeName === 'selection' && selected.length === 0) setScopeName('plan');
    if (text !== '' && text !== ask.text) ask.setText(text);
  });
  useStepKeys(step, () => mode === undefined && onMode('find'));
  if (mode === undefined) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.isDefaultPrevented()) return;
    event.preventDefault();
    close();
  };
  return (
    <FindForm
      {...{ ask, matches, input, step, mode, onKeyDown, isListed }}
      scope={<ScopeChoice value={scopeName} hasSelection={parts.length > 0} onChange={setScopeName} />}
      onList={() => setIsListed(!isListed)}
      onMode={onMode}
      onClose={close}
    />
  );
}

interface FindFormProps {
  readonly ask: QueryState;
  readonly matches: Matches;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly mode: FindMode;
  readonly isListed: boolean;
  readonly scope: ReactElement;
  readonly step: (by: 1 | -1) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onList: () => void;
  readonly onMode: (mode: FindMode) => void;
  readonly onClose: () => void;
}

function FindForm(props: FindFormProps): ReactElement {
  const { ask, matches, input, mode, isListed, scope, step, onList, onMode, onClose } = props;
  const t = useWords();
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.altKey) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  const isEmpty = matches.matches.length === 0;
  return (
    <section
      role="search"
      className={styles['bar']}
      aria-label={t('find.label')}
      data-find=""
      onKeyDown={props.onKeyDown}
    >
      <div className={styles['row']}>
        <BarInput
          {...ask.field}
          ref={input}
          label={t('find.what')}
          value={ask.text}
          maxLength={1000}
          aria-invalid={matches.problem !== undefined}
          onKeyDown={onEnter}
        />
        <Count matches={matches} isAsked={ask.query.text !== ''} />
        <Button look="quiet" size="icon" aria-label={t('find.previous')} isDisabled={isEmpty} onPress={() => step(-1)}>
          <Icon name="up" />
        </Button>
        <Button look="quiet" size="icon" aria-label={t('find.next')} isDisabled={isEmpty} onPress={() => step(1)}>
          <Icon name="down" />
        </Button>
        <Options query={ask.query} onToggle={ask.toggle} />
        {scope}
        <span className={styles['end']}>
          <Button look="quiet" size="small" aria-expanded={isListed} onPress={onList}>
            {t('find.list')}
          </Button>
          {mode === 'find' && (
            <Button look="quiet" size="small" onPress={() => onMode('replace')}>
              {t('find.replace')}
            </Button>
          )}
          <Button look="quiet" size="icon" aria-label={t('find.close')} onPress={onClose}>
            <Icon name="close" />
          </Button>
        </span>
      </div>
      {mode === 'replace' && <ReplaceRow matches={matches} />}
      {matches.problem && (
        <p className={styles['problem']} role="alert">
          {t(`find.problem.${matches.problem.kind}`, { part: matches.problem.part })}
        </p>
      )}
      {isListed && !matches.problem && <FindResults matches={matches} />}
    </section>
  );
}

function Count({ matches, isAsked }: { readonly matches: Matches; readonly isAsked: boolean }): ReactElement {
  const t = useWords();
  const count = matches.matches.length;
  const said = count === 0 ? t('find.none') : t('find.count', { index: matches.index + 1, count });
  return (
    <span className={styles['count']} role="status">
      {isAsked && !matches.problem && said}
    </span>
  );
}
