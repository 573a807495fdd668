import { createContext, use } from 'react';
import type { Workspace } from './workspace';

/** Given by `app/` around everything of a plan window. */
export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** What a feature works with; only inside a plan window. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error('No workspace around this feature');
  return workspace;
}
