export { DraftField } from './draft-field';
export { FieldsProvider, useFields, type FieldsAccess } from './fields-context';
export { FundingValue } from './funding-value';
export { NEW, fittingRecords } from './link-options';
export { RecordField } from './record-field';
export { RowsValue } from './rows-value';
