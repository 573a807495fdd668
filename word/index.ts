export { exportPlan } from './export-plan';
export { sayNote, type Note } from './note';
export type { WordFile, WordOptions } from './plan-to-docx';
export type { Purpose } from './purpose';
export { writeReport, type ReportFormat } from './report-file';
