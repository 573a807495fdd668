import { useEffect, useState, type ReactElement } from 'react';
import type { Result } from '#core/model';
import type { Plan } from '#core/records';
import { loadSample, type SampleName } from '#templates';
import type { Command, OpenedPlan, OpenedWord } from '#ipc';
import { NewPlanDialog } from '../features/new-plan';
import { UnsavedList } from '../features/recovery';
import { SampleDialog, StartScreen } from '../features/start';
import { useLanguage } from '../ui';
import { bridge } from '../workspace';
import { newId } from './new-id';
import type { ProgramSheet } from './program-sheets';

interface StartWindowProps {
  readonly onOpened: (opened: OpenedPlan) => void;
  readonly take: (result: Result<OpenedPlan | OpenedWord | undefined>) => void;
  readonly onSheet: (sheet: ProgramSheet) => void;
}

/** The window before it holds a plan. */
export function StartWindow({ onOpened, take, onSheet }: StartWindowProps): ReactElement {
  const language = useLanguage();
  const [asks, setAsks] = useState<'new' | 'sample'>();
  const open = (): void => void bridge.request('plan:open').then(take);
  const openOld = (): void => void bridge.request('word:open').then(take);
  const show = (plan: Plan): void => onOpened({ plan, versions: [], name: plan.profile.title });
  const showSample = (name: SampleName): void => void loadSample(language, name).then(show);
  const ask = { new: () => setAsks('new'), sample: () => setAsks('sample') };
  const close = (): void => setAsks(undefined);
  useEffect(() => {
    document.title = 'Planloom';
    void bridge.request('window:state', { title: 'Planloom', unsaved: false, hasPlan: false });
  }, []);
  useEffect(() => {
    const acts: Partial<Record<Command, () => void>> = { ...ask, open, 'old-document': openOld };
    return bridge.on('command', (command) => acts[command]?.());
  });
  return (
    <>
      <StartScreen
        onNew={ask.new}
        onOldDocument={openOld}
        onOpen={open}
        onSample={ask.sample}
        onSettings={() => onSheet('settings')}
        onHelp={() => onSheet('help')}
        onOpenRecent={(file) => void bridge.request('plan:open-recent', file).then(take)}
        unsaved={<UnsavedList onRestored={take} />}
      />
      {asks === 'new' && <NewPlanDialog newId={newId} onCreate={show} onClose={close} />}
      {asks === 'sample' && <SampleDialog onChoose={showSample} onClose={close} />}
    </>
  );
}
