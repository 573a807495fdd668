import { useEffect, useState } from 'react';
import type { Failure, Result } from '#core/model';
import type { Plan } from '#core/records';
import type { ExportOrder, ExportReport } from '#ipc';
import { bridge } from '../../workspace';

/** How far an export has come. */
export type Progress =
  | { readonly at: 'asking'; readonly failure?: Failure }
  | { readonly at: 'working'; readonly part?: number }
  | { readonly at: 'done'; readonly report: ExportReport };

/** What a plan is made into. */
export type Format = 'docx' | 'pdf' | 'print';

/** An order with what it is made into, and what the file is called. */
export interface Making extends ExportOrder {
  readonly format: Format;
  readonly name: string;
}

/** What came of it: a report, or nothing to report. */
type Outcome = Result<ExportReport | undefined>;

async function make(plan: Plan, { format, name, ...order }: Making): Promise<Outcome> {
  switch (format) {
    case 'docx':
      return await bridge.request('export:word', plan, order, name);
    case 'pdf':
      return await bridge.request('export:pdf', plan, order.profile, name);
    case 'print': {
      const printed = await bridge.request('plan:print', plan, order.profile);
      return printed.ok ? { ok: true, value: undefined } : printed;
    }
  }
}

/** Makes a file of the plan or prints it, tells how far it is, and can be cancelled. */
export function useExport(): {
  readonly progress: Progress;
  readonly start: (plan: Plan, making: Making) => Promise<void>;
  readonly cancel: () => void;
  readonly again: () => void;
} {
  const [progress, setProgress] = useState<Progress>({ at: 'asking' });
  useEffect(
    () =>
      bridge.on('export-progress', ({ part }) =>
        setProgress((now) => (now.at === 'working' ? { at: 'working', part } : now)),
      ),
    [],
  );
  return {
    progress,
    start: async (plan, making) => {
      setProgress({ at: 'working' });
      const result = await make(plan, making);
      if (!result.ok && result.failure.kind !== 'cancelled') setProgress({ at: 'asking', failure: result.failure });
      else setProgress(result.ok && result.value ? { at: 'done', report: result.value } : { at: 'asking' });
    },
    cancel: () => void bridge.request('export:cancel'),
    again: () => setProgress({ at: 'asking' }),
  };
}

/** As long as a glance at what was chosen, before it is made. */
const GLANCE = 300;

/**
 * Has the Word file made while the officer still looks at the sheet, so that it is there when she presses the button.
 * Without a plan there is nothing to make; when the sheet is closed or another format is chosen, nothing is kept.
 */
export function useMadeAhead(plan: Plan | undefined, format: Format, { profile, purpose }: ExportOrder): void {
  useEffect(() => {
    if (format !== 'docx') return undefined;
    return () => void bridge.request('export:forget');
  }, [format]);
  useEffect(() => {
    if (!plan || format !== 'docx') return undefined;
    const timer = setTimeout(() => void bridge.request('export:prepare', plan, { profile, purpose }), GLANCE);
    return () => clearTimeout(timer);
  }, [plan, format, profile, purpose]);
}
