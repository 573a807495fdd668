import { expect, it } from 'vitest';
import { sayKeys } from './say-keys';

it.each([
  ['CmdOrCtrl+Shift+S', 'Ctrl + Shift + S', '⌘ ⇧ S'],
  ['CmdOrCtrl+=', 'Ctrl + +', '⌘ +'],
  ['CmdOrCtrl+-', 'Ctrl + -', '⌘ -'],
  ['Alt+Shift+Up', 'Alt + Shift + ↑', '⌥ ⇧ ↑'],
  ['F8', 'F8', 'F8'],
])('says %s as it stands on the keyboard', (keys, elsewhere, mac) => {
  expect([sayKeys(keys, false), sayKeys(keys, true)]).toEqual([elsewhere, mac]);
});
