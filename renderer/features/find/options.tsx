import type { ReactElement } from 'react';
import type { Query } from '#core/find';
import { Toggle, useWords } from '../../ui';
import styles from './find-bar.module.css';
import type { Option } from './use-query';

const SIGNS: Readonly<Record<Option, string>> = {
  matchCase: 'Aa',
  wholeWords: 'ab|',
  matchWidth: 'Ａa',
  isPattern: '.*',
};
const OPTIONS = ['matchCase', 'matchWidth', 'wholeWords', 'isPattern'] as const;

/** Whole words mean nothing for Chinese, and a pattern says itself what it takes. */
const isOff = (option: Option, { text, isPattern = false }: Query): boolean =>
  (option === 'wholeWords' && (isPattern || (text !== '' && !/[\p{Script=Latin}\p{N}]/u.test(text)))) ||
  (option === 'matchWidth' && isPattern);

/** How the text is compared. */
export function Options({
  query,
  onToggle,
}: {
  readonly query: Query;
  readonly onToggle: (option: Option) => void;
}): ReactElement {
  const t = useWords();
  return (
    <span className={styles['options']}>
      {OPTIONS.map((option) => (
        <Toggle
          key={option}
          label={t(`find.options.${option}`)}
          size="small"
          isOn={query[option] === true}
          isDisabled={isOff(option, query)}
          onToggle={() => onToggle(option)}
        >
          {SIGNS[option]}
        </Toggle>
      ))}
    </span>
  );
}
