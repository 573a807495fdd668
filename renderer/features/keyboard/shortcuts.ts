import type { Language } from '#core/model';
import { COMMANDS, COMMAND_WORDS } from '#ipc';
import type { useWords } from '../../ui';
import { KEYS_OF_PARTS } from './keys-of-parts';

export interface Shortcut {
  readonly words: string;
  readonly keys: string;
}
export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** A menu's word without the mark of its letter and without the dots of a dialog. */
const plain = (words: string): string =>
  words
    .replace(/\(&.\)/, '')
    .replace('&', '')
    .replace('…', '');

/** Every key of the program: the commands of the menu, then what the text and the registers know themselves. */
export function shortcutGroups(language: Language, words: ReturnType<typeof useWords>): readonly ShortcutGroup[] {
  const commands = COMMANDS.flatMap((command) => {
    const { keys, ...names } = COMMAND_WORDS[command];
    return keys === undefined ? [] : [{ words: plain(names[language]), keys }];
  });
  return [
    { title: words('keyboard.commands'), shortcuts: commands },
    {
      title: words('keyboard.text'),
      shortcuts: KEYS_OF_PARTS.text.map(([what, keys]) => ({ words: words(`keyboard.inText.${what}`), keys })),
    },
    {
      title: words('keyboard.registers'),
      shortcuts: KEYS_OF_PARTS.registers.map(([what, keys]) => ({
        words: words(`keyboard.inRegisters.${what}`),
        keys,
      })),
    },
    {
      title: words('keyboard.window'),
      shortcuts: KEYS_OF_PARTS.window.map(([what, keys]) => ({ words: words(`keyboard.inWindow.${what}`), keys })),
    },
  ];
}

/** The groups with only the keys that a search names, by word or by key; empty groups go. */
export const searchShortcuts = (groups: readonly ShortcutGroup[], wanted: string): readonly ShortcutGroup[] =>
  groups
    .map((group) => ({ ...group, shortcuts: group.shortcuts.filter((shortcut) => isWanted(shortcut, wanted)) }))
    .filter(({ shortcuts }) => shortcuts.length > 0);

const isWanted = ({ words, keys }: Shortcut, wanted: string): boolean =>
  [words, keys.replace('CmdOrCtrl', 'Ctrl')].some((text) => squeezed(text).includes(squeezed(wanted)));

const squeezed = (text: string): string => text.toLowerCase().replace(/\s/g, '');
