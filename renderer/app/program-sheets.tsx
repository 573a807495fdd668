import { useEffect, useState, type ReactElement } from 'react';
import { HelpSheet } from '../features/help';
import { HouseRulesSettings } from '../features/house-rules';
import { KeyboardSheet } from '../features/keyboard';
import { SettingsSheet } from '../features/settings';
import { bridge } from '../workspace';

const SHEETS = ['settings', 'help', 'keyboard'] as const;
export type ProgramSheet = (typeof SHEETS)[number];

type Show = (sheet: ProgramSheet | undefined) => void;

/** Which of the program's own dialogs is open, and how to open one; the menu opens them too. */
export function useProgramSheet(): readonly [ProgramSheet | undefined, Show] {
  const [sheet, show] = useState<ProgramSheet>();
  useEffect(() => bridge.on('command', (command) => show((now) => SHEETS.find((name) => name === command) ?? now)), []);
  return [sheet, show];
}

/** The dialogs that belong to the program and not to a plan: they open on the start screen too. */
export function ProgramSheets({
  sheet,
  rule,
  onClose,
}: {
  readonly sheet: ProgramSheet | undefined;
  /** What the help was opened about. */
  readonly rule: string | undefined;
  readonly onClose: () => void;
}): ReactElement | null {
  if (sheet === 'settings')
    return (
      <SettingsSheet onClose={onClose}>
        <HouseRulesSettings />
      </SettingsSheet>
    );
  if (sheet === 'help') return <HelpSheet rule={rule} onClose={onClose} />;
  return sheet === 'keyboard' ? <KeyboardSheet onClose={onClose} /> : null;
}
