import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton, TreeItemContent } from 'react-aria-components';
import { KINDS } from '#core/records';
import { Icon, LevelMark, Unseen, useLanguage, useWords } from '../../ui';
import { useIsCurrent } from './current-line';
import { marksOf, type Node } from './outline-nodes';
import styles from './outline.module.css';

/** What one line of the outline shows: number, name, hollow ring for "to fill", red count for "wrong". */
export function OutlineLine({ node }: { readonly node: Node }): ReactElement {
  const words = useWords();
  const name = useNodeName(node);
  return (
    <TreeItemContent>
      {({ hasChildItems, isExpanded }) => {
        const { isToFill, wrong } = marksOf(node, hasChildItems && !isExpanded);
        return (
          <Line id={node.id}>
            {hasChildItems && (
              <AriaButton slot="chevron" className={styles['chevron'] ?? ''}>
                <Icon name="right" />
              </AriaButton>
            )}
            <span className={styles['label']}>{'label' in node ? node.label : ''}</span>
            <span className={styles['name']}>{name}</span>
            {node.kind === 'section' && node.isFilled && !isToFill && (
              <span className={styles['filled']} role="img" aria-label={words('toFill.filled')}>
                <Icon name="check" />
              </span>
            )}
            {isToFill && (
              <span className={styles['toFill']}>
                <LevelMark level="to-fill" />
                <Unseen>{words('outline.toFill')}</Unseen>
              </span>
            )}
            {node.kind === 'register' && (
              <span className={styles['count']}>
                {node.notInText > 0 && `${words('outline.inText', { count: node.notInText })} · `}
                {node.count}
              </span>
            )}
            <Wrong count={wrong} />
            <AriaButton slot="drag" className={styles['grip'] ?? ''}>
              <Icon name="grip" />
            </AriaButton>
          </Line>
        );
      }}
    </TreeItemContent>
  );
}

/** How many errors a line bears. */
function Wrong({ count }: { readonly count: number }): ReactElement | null {
  const words = useWords();
  if (count === 0) return null;
  const name = words('outline.wrong', { count });
  return (
    <span className={styles['wrong']} title={name}>
      <span aria-hidden="true">{count}</span>
      <Unseen>{name}</Unseen>
    </span>
  );
}

/** The grid of a line, marked where the officer is. */
function Line({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactElement {
  const isCurrent = useIsCurrent(id);
  return (
    <span className={styles['line']} aria-current={isCurrent || undefined}>
      {children}
    </span>
  );
}

/** The name of a line in words. */
export function useNodeName(node: Node): string {
  const words = useWords();
  const language = useLanguage();
  if (node.kind === 'register') return KINDS[node.of].words.many[language];
  if (node.kind === 'more-registers') return words('outline.moreRegisters');
  return node.name.trim() === '' ? words('outline.untitled') : node.name;
}
