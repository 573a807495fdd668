import { createContext, use, useMemo, type ReactElement, type ReactNode } from 'react';
import { useWorkspace, type Workspace } from '../workspace';

/** What fields need of the workspace. It stays the same while only the selection moves, so that a register of many fields does not draw again. */
export type FieldsAccess = Pick<Workspace, 'plan' | 'edit' | 'newId' | 'select'>;

const FieldsContext = createContext<FieldsAccess | undefined>(undefined);

interface FieldsProviderProps {
  readonly children: ReactNode;
  /** Another plan than that of the window: fields of a record that is only being prepared. */
  readonly over?: FieldsAccess;
}

/** Stands around every form and table of record fields. */
export function FieldsProvider({ children, over }: FieldsProviderProps): ReactElement {
  const { plan, edit, newId, select } = useWorkspace();
  const access = useMemo(() => ({ plan, edit, newId, select }), [plan, edit, newId, select]);
  return <FieldsContext value={over ?? access}>{children}</FieldsContext>;
}

/** The plan that a field shows and how it changes it. */
export function useFields(): FieldsAccess {
  const access = use(FieldsContext);
  if (!access) throw new Error('No fields provider around this field');
  return access;
}
