import type { ElectronApplication } from '@playwright/test';

/** Chooses a command from the native menu, by the command's name. */
export async function chooseFromMenu(program: ElectronApplication, command: string): Promise<void> {
  await program.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (!item) throw new Error(`There is no command ${id} in the menu.`);
    (item.click as () => void)();
  }, command);
}

/** All labels of the native menu, those of its lines and of the menus. */
export async function menuLabels(program: ElectronApplication): Promise<readonly string[]> {
  return await program.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ label, submenu }) => [
      label,
      ...(submenu?.items ?? []).map((item) => item.label),
    ]),
  );
}
