import { Suspense, lazy, useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Result } from '#core/model';
import type { OpenedPlan, OpenedWord, StartInfo, UnsavedPlan } from '#ipc';
import { MessageRegion, useMessages } from '../features/messages';
import { UnsavedDialog } from '../features/recovery';
import { LanguageProvider } from '../ui';
import { HelpContext, SettingsContext, bridge } from '../workspace';
import { ProgramSheets, useProgramSheet } from './program-sheets';
import type * as Plans from './plan-window';
import type { AtPlan } from './plan-window';
import { Interruption } from './recovery/interruption';
import { StartWindow } from './start-window';
import { useSettingsState } from './use-settings-state';
import { useZoom } from './use-zoom';
import type * as Words from './word-sheets';
import type { ShowPlan } from './word-sheets';

const loadPlanWindow = (): Promise<typeof Plans> => import('./plan-window');
/** Most of the program: read once the start screen stands, or at once where a plan is there to be shown. */
const PlanWindow = lazy(async () => ({ default: (await loadPlanWindow()).PlanWindow }));

const loadWordSheets = (): Promise<typeof Words> => import('./word-sheets');
const WordSheets = lazy(async () => ({ default: (await loadWordSheets()).WordSheets }));

/** The whole window: the start screen until it holds a plan, then the plan. */
export function App({ start }: { readonly start: StartInfo }): ReactElement {
  const access = useSettingsState(start.settings);
  const { language } = access.settings;
  useZoom(access);
  const [opened, setOpened] = useState<OpenedPlan | undefined>(start.open);
  const [sheet, showSheet] = useProgramSheet();
  const [ruleOfHelp, setRuleOfHelp] = useState<string>();
  const openHelp = useCallback(
    (rule: string): void => {
      setRuleOfHelp(rule);
      showSheet('help');
    },
    [showSheet],
  );
  const notes = useMessages();
  useEffect(() => void loadPlanWindow(), []);
  const { messages, say, dismiss } = notes;
  useEffect(() => {
    for (const notice of start.notices) say('failure', notice);
  }, [start, say]);
  const [word, setWord] = useState<{ readonly read: OpenedWord; readonly at: number }>();
  const atPlanRef = useRef<AtPlan>(undefined);
  const take = useCallback(
    (result: Result<OpenedPlan | OpenedWord | undefined>): void => {
      if (!result.ok) say('failure', result.failure);
      else if (result.value) {
        const { value } = result;
        flushSync(() => ('kind' in value ? setWord({ read: value, at: performance.now() }) : setOpened(value)));
      }
    },
    [say],
  );
  const show: ShowPlan = (document, name, takes = []) => {
    if (opened) void bridge.request('window:show', document, name, takes);
    else flushSync(() => setOpened({ ...document, name, takes }));
  };
  const [leftForLater, leaveForLater] = useState<UnsavedPlan>();
  const unsaved = opened?.unsaved === leftForLater ? undefined : opened?.unsaved;
  const giveUp = (): void => {
    if (start.open && opened === start.open) void bridge.request('window:close');
    else setOpened(undefined);
  };
  return (
    <SettingsContext value={access}>
      <LanguageProvider language={language}>
        {opened ? (
          <Suspense>
            <HelpContext value={openHelp}>
              <PlanWindow
                key={opened.base}
                opened={opened}
                isPaneOpen={start.isPaneOpen}
                messages={notes}
                take={take}
                atPlanRef={atPlanRef}
                onGiveUp={giveUp}
              />
            </HelpContext>
          </Suspense>
        ) : (
          <StartWindow onOpened={setOpened} take={take} onSheet={showSheet} />
        )}
        {word && (
          <Suspense>
            <WordSheets
              key={word.at}
              word={word.read}
              open={() => atPlanRef.current?.now()}
              onTake={(edits) => atPlanRef.current?.edit(edits, { name: 'take-returned' })}
              show={show}
              say={say}
              onClose={() => setWord(undefined)}
            />
          </Suspense>
        )}
        {unsaved && <UnsavedDialog plan={unsaved} onRestored={take} onClose={() => leaveForLater(unsaved)} />}
        <Interruption what={start.interrupted} say={say} />
        <ProgramSheets
          sheet={sheet}
          rule={ruleOfHelp}
          onClose={() => {
            setRuleOfHelp(undefined);
            showSheet(undefined);
          }}
        />
        <MessageRegion messages={messages} onDismiss={dismiss} />
      </LanguageProvider>
    </SettingsContext>
  );
}
