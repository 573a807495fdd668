import type { ElectronApplication } from '@playwright/test';

type Modifier = 'control' | 'shift' | 'alt';

/** Presses keys as the system sends them, such as `Control+Shift+E`, so that the menu hears them too. */
export async function pressKeys(program: ElectronApplication, keys: string): Promise<void> {
  const parts = keys.split('+');
  const modifiers = parts.slice(0, -1).map((name) => name.toLowerCase() as Modifier);
  await program.evaluate(
    ({ BrowserWindow }, key) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', ...key });
      contents?.sendInputEvent({ type: 'keyUp', ...key });
    },
    { keyCode: parts.at(-1) ?? '', modifiers },
  );
}
