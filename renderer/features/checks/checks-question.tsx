import type { ReactElement } from 'react';
import type { Finding } from '#core/checks';
import { FixAllPreview } from './fix-all-preview';
import { WaiveDialog } from './waive-dialog';

/** What the checks ask before they act: the reason of a waiver, or which fixes of a rule are wanted. */
export type ChecksQuestion =
  { readonly kind: 'waive'; readonly finding: Finding } | { readonly kind: 'fix-all'; readonly rule: string };

interface ChecksDialogProps {
  readonly question: ChecksQuestion;
  readonly onClose: () => void;
}

/** The dialog for a question of the checks. */
export const ChecksDialog = ({ question, onClose }: ChecksDialogProps): ReactElement =>
  question.kind === 'waive' ? (
    <WaiveDialog finding={question.finding} onClose={onClose} />
  ) : (
    <FixAllPreview rule={question.rule} onClose={onClose} />
  );
