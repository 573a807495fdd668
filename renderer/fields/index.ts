export { DraftField } from './draft-field';
export { FieldsProvider, useFields } from './fields-context';
export { FundingValue } from './funding-value';
export { NEW, fittingRecords, newRecord, recordCalled } from './link-options';
export { retitleAll } from './measure-title';
export { mayWrite, readField, writeField } from './read-field';
export { readDay, readText, readTitle, readYear, type Problem } from './readings';
export { RecordField } from './record-field';
