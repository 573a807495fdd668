import type { ReactElement } from 'react';
import { Choice, type ChoiceProps } from './choice';
import { useWords } from './i18n';

type ThemeChoiceProps = Omit<ChoiceProps<'system' | 'light' | 'dark'>, 'options' | 'label'>;

/** How the window looks: light, dark, or as the system does. */
export function ThemeChoice(props: ThemeChoiceProps): ReactElement {
  const t = useWords();
  return (
    <Choice
      {...props}
      label={t('common.theme')}
      options={[
        { id: 'system', name: t('common.themeSystem') },
        { id: 'light', name: t('common.themeLight') },
        { id: 'dark', name: t('common.themeDark') },
      ]}
    />
  );
}
