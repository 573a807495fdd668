import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Failure, Result } from '#core/model';
import type { OpenedPlan, StartInfo } from '#ipc';
import { MessageRegion, useMessages } from '../features/messages';
import { LanguageProvider } from '../ui';
import { SettingsContext } from '../workspace';
import { PlanWindow } from './plan-window';
import { StartWindow } from './start-window';
import { useSettingsState } from './use-settings-state';

/** Shows a failure to the officer. */
export type Report = (failure: Failure) => void;

/** The whole window: the start screen until it holds a plan, then the plan. */
export function App({ start }: { readonly start: StartInfo }): ReactElement {
  const access = useSettingsState(start.settings);
  const { language } = access.settings;
  const [opened, setOpened] = useState<OpenedPlan | undefined>(start.open);
  const { messages, say, dismiss } = useMessages();
  useEffect(() => {
    for (const notice of start.notices) say('failure', notice);
  }, [start, say]);
  const report = useCallback<Report>((failure) => failure.kind !== 'cancelled' && say('failure', failure), [say]);
  const take = useCallback(
    (result: Result<OpenedPlan | undefined>): void => {
      if (!result.ok) report(result.failure);
      else if (result.value) flushSync(() => setOpened(result.value));
    },
    [report],
  );
  return (
    <SettingsContext value={access}>
      <LanguageProvider language={language}>
        {opened ? (
          <PlanWindow opened={opened} report={report} take={take} />
        ) : (
          <StartWindow onOpened={setOpened} take={take} />
        )}
        <MessageRegion messages={messages} onDismiss={dismiss} />
      </LanguageProvider>
    </SettingsContext>
  );
}
