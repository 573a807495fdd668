import { useMemo, useState, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { completenessOf } from '#core/derive';
import type { SectionPlace } from '#core/model';
import { ContextMenu, Icon, MenuButton, useWords } from '../../ui';
import { useWorkspace, type Selection, type Stage } from '../../workspace';
import { CurrentLine } from './current-line';
import { nodesById, registerId, registerNodes, sectionNodes, type Node } from './outline-nodes';
import styles from './outline.module.css';
import { OutlineQuestion } from './outline-question';
import { OutlineTree } from './outline-tree';
import { placeOfDrop } from './section-moves';
import { useSame, useSteady } from './steady';
import { useOutlineActs, type OutlineActs } from './use-outline-acts';
import { useOutlineCommands } from './use-outline-commands';
import type { SectionDrop } from './use-section-drag';
import { useSectionMenu } from './use-section-menu';

/** The left pane: the sections and measures of the plan, and under a line its registers. */
export function Outline(): ReactElement {
  const words = useWords();
  const { plan, findings, selection, stage, edit, goTo, showStage } = useWorkspace();
  const sections = useSame(useMemo(() => sectionNodes(plan, findings), [plan, findings]));
  const registers = useSame(useMemo(() => registerNodes(plan, findings), [plan, findings]));
  const { filled, required } = useMemo(() => completenessOf(plan), [plan]);
  const nodes = useMemo(() => nodesById([...sections, ...registers]), [sections, registers]);
  const acts = useOutlineActs();
  const menuOf = useSectionMenu(acts);
  const [menu, setMenu] = useState<{ readonly section: string; readonly at: Element }>();
  const here = selection.kind === 'section' && nodes.has(selection.section) ? selection.section : plan.sections[0]?.id;
  useOutlineCommands(acts, here);
  const openMenu = (event: MouseEvent): void => {
    const row = rowOf(event.target);
    const node = row && nodes.get(row.dataset['key'] ?? '');
    if (!row || node?.kind !== 'section') return;
    event.preventDefault();
    setMenu({ section: node.id, at: row });
  };
  const go = useSteady((id: string): void => {
    const node = nodes.get(id);
    if (node?.kind === 'register') showStage({ kind: 'register', of: node.of });
    else if (node && node.kind !== 'more-registers')
      goTo(node.kind === 'section' ? { section: node.id } : { record: node.id });
  });
  const placeAt = (dragged: string, target: SectionDrop): SectionPlace | undefined => {
    const isOfSections = nodes.get(dragged)?.kind === 'section' && nodes.get(target.section)?.kind === 'section';
    return isOfSections ? placeOfDrop(plan, dragged, target) : undefined;
  };
  const mayDrop = useSteady((dragged: string, target: SectionDrop) => placeAt(dragged, target) !== undefined);
  const drop = useSteady((dragged: string, target: SectionDrop): void => {
    const place = placeAt(dragged, target);
    if (place) edit([{ kind: 'move-section', section: dragged, place }], { name: 'move-section' });
  });
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <span>{words('outline.sections')}</span>
        {required > 0 && <span className={styles['whole']}>{words('toFill.whole', { filled, required })}</span>}
        {here !== undefined && (
          <MenuButton label={words('outline.menu')} acts={menuOf(here)}>
            <Icon name="more" />
          </MenuButton>
        )}
      </header>
      <div
        className={styles['scroll']}
        onContextMenu={openMenu}
        onKeyDownCapture={(event) => onKey(event, nodes, acts)}
      >
        <CurrentLine value={currentOf(selection, stage)}>
          <OutlineTree sections={sections} registers={registers} onGo={go} mayDrop={mayDrop} onDrop={drop} />
        </CurrentLine>
      </div>
      {menu && nodes.has(menu.section) && (
        <ContextMenu
          label={words('outline.menu')}
          acts={menuOf(menu.section)}
          at={menu.at}
          onClose={() => setMenu(undefined)}
        />
      )}
      {acts.question && (
        <OutlineQuestion question={acts.question} onAnswer={acts.answer} onClose={() => acts.ask(undefined)} />
      )}
    </div>
  );
}

const rowOf = (target: EventTarget): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[role="row"]') ?? undefined) : undefined;

function currentOf(selection: Selection, stage: Stage): string | undefined {
  if (stage.kind === 'register') return registerId(stage.of);
  return selection.kind === 'section' ? (selection.measure ?? selection.section) : undefined;
}

/** F2 renames, Delete removes, Alt+↑ and Alt+↓ move the line that has the focus; Enter, which goes there, is the tree's own. */
function onKey(event: KeyboardEvent, nodes: ReadonlyMap<string, Node>, acts: OutlineActs): void {
  const node = nodes.get(rowOf(event.target)?.dataset['key'] ?? '');
  if (!node || node.kind === 'register' || node.kind === 'more-registers') return;
  const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
  const isHandled = (event.altKey && direction !== undefined) || event.key === 'F2' || event.key === 'Delete';
  if (!isHandled) return;
  event.preventDefault();
  event.stopPropagation();
  if (direction) {
    if (node.kind === 'section') acts.move(node.id, direction);
    else acts.moveMeasure(node.id, direction);
    return;
  }
  if (node.kind !== 'section') return;
  if (event.key === 'F2') acts.rename(node.id);
  else acts.remove(node.id);
}
