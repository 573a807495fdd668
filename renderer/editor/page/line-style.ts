import { classNames } from '../../ui';
import styles from './prose.module.css';

type LineLike =
  | { readonly type: 'paragraph' | 'run-in-heading' | 'measure-title' }
  | { readonly type: 'list-item'; readonly ordered: boolean };

/** The look of a line: the same in the editor and where it is only drawn. */
export function lineClass(line: LineLike): string {
  if (line.type === 'list-item')
    return classNames(styles['line'], styles['item'], line.ordered ? styles['numbers'] : styles['bullets']);
  if (line.type === 'measure-title') return classNames(styles['line'], styles['title']);
  return classNames(styles['line'], line.type === 'run-in-heading' && styles['runIn']);
}
