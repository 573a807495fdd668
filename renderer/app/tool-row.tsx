import { useCallback, useSyncExternalStore, type ReactElement } from 'react';
import { Toolbar } from 'react-aria-components';
import { carryOut, formatAt, type EditorCommand, type Format } from '../editor';
import { Button, Icon, MenuButton, Select, useWords } from '../ui';
import type { PlanTools } from './plan-tools';
import { TOOL_WORDS, ToolButton, type Tool } from './tool-button';
import type { ChangeView, View } from './use-workspace-state';
import styles from './tool-row.module.css';

interface ToolRowProps {
  readonly tools: PlanTools;
  readonly view: View;
  readonly change: ChangeView;
}

/** What stands at the caret, as one text, so that the tools draw again only when it changes. */
function useFormat({ editors }: PlanTools): Format {
  const read = useCallback((): string => JSON.stringify(formatAt(editors.active)), [editors]);
  useSyncExternalStore(editors.subscribe, read);
  return formatAt(editors.active);
}

const STYLES = ['paragraph', 'run-in-heading', 'bullets', 'numbers', 'measure'] as const;
type Style = (typeof STYLES)[number];
const isStyle = (id: string): id is Style => STYLES.some((style) => style === id);

/** A small table of her own, or one of the tables made from records: one that was deleted comes back this way too. */
function TableMenu({
  isOff,
  onInsert,
  onChoose,
}: {
  readonly isOff: boolean;
  readonly onInsert: () => void;
  readonly onChoose: () => void;
}): ReactElement {
  const t = useWords();
  return (
    <MenuButton
      label={t('tools.table')}
      size="normal"
      isDisabled={isOff}
      acts={[
        { id: 'small', words: `${t('smallTable.insert')}…`, act: onInsert },
        { id: 'generated', words: `${t('generatedTables.insert')}…`, keys: 'Ctrl+Alt+G', act: onChoose },
      ]}
    >
      {t('tools.table')}
      <Icon name="down" />
    </MenuButton>
  );
}

/** One row: what is done to the text, and at its end the one thing that everything is for. */
export function ToolRow({ tools, view, change }: ToolRowProps): ReactElement {
  const t = useWords();
  const { editors } = tools;
  const atCaret = useFormat(tools);
  const format = view.stage.kind === 'page' ? atCaret : formatAt(undefined);
  const act = (command: EditorCommand): void => {
    if (editors.active) carryOut(command, editors.active, editors);
  };
  const hasCaret = format.style !== undefined;
  const whyOff = hasCaret ? undefined : t(editors.active?.selection ? 'writing.offInTable' : 'writing.offWithoutCaret');
  const toggle = (command: Tool, isOn: boolean, keys?: string): ReactElement => (
    <ToolButton
      command={command}
      isOn={isOn}
      isOff={!hasCaret}
      onAct={() => act(command)}
      {...(keys !== undefined && { keys })}
    />
  );
  return (
    <Toolbar className={styles['row'] ?? ''} aria-label={t('tools.label')} data-pane="tools">
      <div className={styles['style']} title={whyOff}>
        <Select
          label={t('tools.style')}
          isCell
          options={STYLES.map((id) => ({ id, name: t(TOOL_WORDS[id]) }))}
          value={format.style !== undefined && isStyle(format.style) ? format.style : undefined}
          placeholder={t('tools.style')}
          onChange={(id) => isStyle(id) && format.style !== id && !(id === 'measure' && format.isInMeasure) && act(id)}
        />
      </div>
      <span className={styles['group']} title={whyOff}>
        {toggle('bold', format.marks.includes('bold'), 'Ctrl+B')}
        {toggle('italic', format.marks.includes('italic'), 'Ctrl+I')}
        {toggle('underline', format.marks.includes('underline'), 'Ctrl+U')}
      </span>
      <span className={styles['group']} title={whyOff}>
        {toggle('bullets', format.style === 'bullets', 'Ctrl+Shift+L')}
        {toggle('numbers', format.style === 'numbers', 'Ctrl+Shift+7')}
      </span>
      <span className={styles['group']} title={whyOff}>
        {toggle('measure', format.isInMeasure, 'Ctrl+Alt+2')}
        {toggle('reference', false, '@')}
        <TableMenu
          isOff={!hasCaret}
          onInsert={() => change({ sheet: 'insert-table' })}
          onChoose={() => change({ sheet: 'insert-generated-table' })}
        />
      </span>
      <Button look="quiet" onPress={() => change({ find: { mode: 'find', turn: view.find.turn + 1 } })}>
        {t('tools.find')}
      </Button>
      <span className={styles['end']}>
        <Button look="quiet" size="small" onPress={() => change({ isPaneOpen: !view.isPaneOpen })}>
          {t(view.isPaneOpen ? 'tools.foldPane' : 'tools.showPane')}
        </Button>
        <Button look="primary" onPress={() => change({ sheet: 'export' })}>
          {t('tools.export')}
        </Button>
      </span>
    </Toolbar>
  );
}
