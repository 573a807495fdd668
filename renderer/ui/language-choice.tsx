import type { ReactElement } from 'react';
import type { Language } from '#core/model';
import { Choice, type ChoiceProps } from './choice';
import { useWords } from './i18n';

type LanguageChoiceProps = Omit<ChoiceProps<Language>, 'options'>;

/** Chinese or English, each called by its own name. */
export function LanguageChoice(props: LanguageChoiceProps): ReactElement {
  const t = useWords();
  return (
    <Choice
      {...props}
      options={[
        { id: 'zh-CN', name: t('common.chinese') },
        { id: 'en', name: t('common.english') },
      ]}
    />
  );
}
