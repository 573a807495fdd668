import type { ReactElement } from 'react';
import { MenuButton, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';

/** A register to and from Excel. */
export function ExcelMenu(): ReactElement {
  const t = useWords();
  const { command } = useWorkspace();
  return (
    <MenuButton
      label={t('excel.menu')}
      acts={[
        { id: 'export', words: t('excel.exportThis'), act: () => command('export-register') },
        { id: 'import', words: t('excel.importThis'), act: () => command('import-register') },
      ]}
    >
      Excel
    </MenuButton>
  );
}
