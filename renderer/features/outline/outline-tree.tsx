import { memo, useState, type ReactElement } from 'react';
import { Tree, TreeHeader, TreeItem, TreeSection } from 'react-aria-components';
import { useWords } from '../../ui';
import { OutlineLine, useNodeName } from './outline-line';
import { nodesById, type Node } from './outline-nodes';
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
  const [folded, setFolded] = useState(() => foldedAtFirst(sections));
  const foldable = [...nodesById(sections).values()]
    .filter((node) => node.kind === 'section' && node.children.length > 0)
    .map(({ id }) => id);
  const dragAndDropHooks = useSectionDrag({ mayDrop, onDrop });
  return (
    <Tree
      aria-label={words('outline.label')}
      className={styles['tree'] ?? ''}
      selectionMode="none"
      expandedKeys={foldable.filter((id) => !folded.has(id))}
      onExpandedChange={(open) => setFolded(new Set(foldable.filter((id) => !open.has(id))))}
      onAction={(key) => onGo(String(key))}
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
});

/** A long outline opens with its sections folded over their measures: fewer lines are easier to survey, and to draw. */
const LONG = 150;

function foldedAtFirst(sections: readonly Node[]): ReadonlySet<string> {
  const nodes = [...nodesById(sections).values()];
  if (nodes.length <= LONG) return new Set();
  return new Set(
    nodes
      .filter((node) => node.kind === 'section' && node.children.some((child) => child.kind === 'measure'))
      .map(({ id }) => id),
  );
}

function OutlineItem({ node }: { readonly node: Node }): ReactElement {
  const name = useNodeName(node);
  const label = node.kind === 'register' ? name : `${node.label} ${name}`.trim();
  return (
    <TreeItem id={node.id} textValue={label} className={styles['item'] ?? ''} data-kind={node.kind}>
      <OutlineLine node={node} />
      {node.kind === 'section' && node.children.map((child) => <OutlineItem key={child.id} node={child} />)}
    </TreeItem>
  );
}
