export { ChecksPane, type ShownChecks } from './checks-pane';
export { ChecksDialog, type ChecksQuestion } from './checks-question';
export { FindingHint } from './finding-hint';
