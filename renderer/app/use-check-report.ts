import { withoutUnusedMedia } from '#core/model';
import type { Messages } from '../features/messages';
import { useWords } from '../ui';
import { bridge, type Workspace } from '../workspace';

/** Writes what the checks found to a file that the officer chooses, and says where it is. */
export function useCheckReport(workspace: Workspace, name: string, say: Messages['say']): () => Promise<void> {
  const t = useWords();
  return async () => {
    const written = await bridge.request('checks:report', withoutUnusedMedia(workspace.now()), name);
    if (!written.ok) say('failure', written.failure, { about: 'check-report' });
    if (!written.ok || !written.value) return;
    const { file, name: as } = written.value;
    const offer = { name: t('export.showInFolder'), act: () => void bridge.request('file:show-in-folder', file) };
    say('success', t('checkReport.written', { name: as }), { about: 'check-report', offer });
  };
}
