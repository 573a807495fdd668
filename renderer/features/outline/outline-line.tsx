import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton, TreeItemContent } from 'react-aria-components';
import { KINDS } from '#core/records';
import { Icon, LevelMark, Unseen, useLanguage, useWords } from '../../ui';
import { useIsCurrent } from './current-line';
import type { Node } from './outline-nodes';
import styles from './outline.module.css';

/** What one line of the outline shows: number, name, hollow ring for "to fill", red count for "wrong". */
export function OutlineLine({ node }: { readonly node: Node }): ReactElement {
  const words = useWords();
  const name = useNodeName(node);
  return (
    <TreeItemContent>
      {({ hasChildItems }) => (
        <Line id={node.id}>
          {hasChildItems && (
            <AriaButton slot="chevron" className={styles['chevron'] ?? ''}>
              <Icon name="right" />
            </AriaButton>
          )}
          <span className={styles['label']}>{'label' in node ? node.label : ''}</span>
          <span className={styles['name']}>{name}</span>
          {node.kind === 'section' && node.isFilled && (
            <span className={styles['filled']} role="img" aria-label={words('toFill.filled')}>
              <Icon name="check" />
            </span>
          )}
          {'isToFill' in node && node.isToFill && (
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
          {node.wrong > 0 && (
            <span className={styles['wrong']} title={words('outline.wrong', { count: node.wrong })}>
              <span aria-hidden="true">{node.wrong}</span>
              <Unseen>{words('outline.wrong', { count: node.wrong })}</Unseen>
            </span>
          )}
          <AriaButton slot="drag" className={styles['grip'] ?? ''}>
            <Icon name="grip" />
          </AriaButton>
        </Line>
      )}
    </TreeItemContent>
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
