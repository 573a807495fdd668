import type { ReactElement } from 'react';
import type { EditorCommand } from '../editor';
import { Toggle, useWords } from '../ui';

export type Tool = Exclude<EditorCommand, 'clear-marks' | 'move-up' | 'move-down'>;

interface ToolButtonProps {
  readonly command: Tool;
  readonly isOn: boolean;
  readonly isOff: boolean;
  readonly keys?: string;
  readonly onAct: () => void;
}

/** What each tool is called. */
export const TOOL_WORDS = {
  paragraph: 'tools.paragraph',
  'run-in-heading': 'tools.run-in-heading',
  bold: 'tools.bold',
  italic: 'tools.italic',
  underline: 'tools.underline',
  bullets: 'tools.bullets',
  numbers: 'tools.numbers',
  measure: 'tools.measure',
  reference: 'tools.reference',
} as const satisfies Readonly<Record<Tool, string>>;

const SIGNS: Readonly<Partial<Record<EditorCommand, ReactElement>>> = {
  bold: <strong>B</strong>,
  italic: <em>I</em>,
  underline: <u>U</u>,
  bullets: <Lines dots />,
  numbers: <Lines />,
};

function Lines({ dots = false }: { readonly dots?: boolean }): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M7 4h7M7 8h7M7 12h7" />
      {dots ? (
        <path d="M2.5 4h2M2.5 8h2M2.5 12h2" strokeWidth="2" />
      ) : (
        <path d="M3 2.5l1-.5v4M2.4 10h1.8l-1.9 3h2.1" strokeWidth="1.1" />
      )}
    </svg>
  );
}

/** A tool that is on or off at the caret. Pressing it leaves the caret where it is. */
export function ToolButton({ command, isOn, isOff, keys, onAct }: ToolButtonProps): ReactElement {
  const t = useWords();
  const name = t(TOOL_WORDS[command]);
  return (
    <Toggle
      label={name}
      tip={keys === undefined ? name : `${name} (${keys})`}
      isOn={isOn}
      isDisabled={isOff}
      leavesFocus
      onToggle={onAct}
    >
      {SIGNS[command] ?? name}
    </Toggle>
  );
}
