import { memo, useState, type ReactElement } from 'react';
import { ListLayout, Tree, TreeHeader, TreeItem, TreeSection, Virtualizer } from 'react-aria-components';
import { classNames, useWords } from '../../ui';
import { OutlineLine, useNodeName } from './outline-line';
import { MORE, childrenOf, nodesById, type Node } from './outline-nodes';
import styles from './outline.module.css';
import { useSectionDrag, type SectionDragOptions } from './use-section-drag';

interface OutlineTreeProps extends SectionDragOptions {
  readonly sections: readonly Node[];
  readonly registers: readonly Node[];
  readonly onGo: (id: string) => void;
}

/** The outline as one tree: sections and their measures, then the registers. Drawn again only when one of its lines changes. */
export const OutlineTree = memo(function OutlineTree({
  sections,
  registers,
  onGo,
  mayDrop,
  onDrop,
}: OutlineTreeProps): ReactElement {
  const words = useWords();
  const [isLong] = useState(() => nodesById(sections).size > LONG);
  const [folded, setFolded] = useState(() => foldedAtFirst(sections));
  const foldable = [...nodesById([...sections, ...registers]).values()]
    .filter((node) => childrenOf(node).length > 0)
    .map(({ id }) => id);
  /** A line that only holds others opens and closes; every other leads somewhere. */
  const act = (id: string): void => {
    if (id !== MORE) onGo(id);
    else
      setFolded(folded.has(MORE) ? new Set([...folded].filter((other) => other !== MORE)) : new Set([...folded, MORE]));
  };
  const dragAndDropHooks = useSectionDrag({ mayDrop, onDrop });
  const tree = (
    <Tree
      aria-label={words('outline.label')}
      className={classNames(styles['tree'], isLong && styles['long'])}
      selectionMode="none"
      expandedKeys={foldable.filter((id) => !folded.has(id))}
      onExpandedChange={(open) => setFolded(new Set(foldable.filter((id) => !open.has(id))))}
      onAction={(key) => act(String(key))}
      dragAndDropHooks={dragAndDropHooks}
    >
      {sections.map((node) => (
        <OutlineItem key={node.id} node={node} />
      ))}
      <TreeSection id="registers">
        <TreeHeader className={styles['header'] ?? ''}>{words('outline.registers')}</TreeHeader>
        {registers.map((node) => (
          <OutlineItem key={node.id} node={node} />
        ))}
      </TreeSection>
    </Tree>
  );
  return isLong ? (
    <Virtualizer layout={ListLayout} layoutOptions={ROWS}>
      {tree}
    </Virtualizer>
  ) : (
    tree
  );
});

/** In a long outline only the lines in view are drawn, in rows of the height that the style sheet gives them. */
const ROWS = { rowSize: 28, headingSize: 34 };

/** A long outline opens with its sections folded over their measures: fewer lines are easier to survey, and to draw. */
const LONG = 150;

function foldedAtFirst(sections: readonly Node[]): ReadonlySet<string> {
  const nodes = [...nodesById(sections).values()];
  if (nodes.length <= LONG) return new Set([MORE]);
  return new Set([
    MORE,
    ...nodes
      .filter((node) => node.kind === 'section' && node.children.some((child) => child.kind === 'measure'))
      .map(({ id }) => id),
  ]);
}

function OutlineItem({ node }: { readonly node: Node }): ReactElement {
  const name = useNodeName(node);
  const label = 'label' in node ? `${node.label} ${name}`.trim() : name;
  return (
    <TreeItem id={node.id} textValue={label} className={styles['item'] ?? ''} data-kind={node.kind}>
      <OutlineLine node={node} />
      {childrenOf(node).map((child) => (
        <OutlineItem key={child.id} node={child} />
      ))}
    </TreeItem>
  );
}
